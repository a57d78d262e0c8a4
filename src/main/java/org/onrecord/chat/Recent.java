package org.onrecord.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The newest things by their key; older ones make room. */
public final class Recent<K, V> {

  private final Map<K, V> things;

  public Recent(int most) {
    things =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  public synchronized void put(K key, V thing) {
    things.put(key, thing);
  }

  public synchronized void removeIf(Predicate<V> condition) {
    things.values().removeIf(condition);
  }

  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(things.get(key));
  }
}
