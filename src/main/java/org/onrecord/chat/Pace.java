package org.onrecord.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may happen for each key: a burst at once, then one by one as time passes.
 *
 * <p>Keys nobody asked for in a long time are forgotten; their burst is full again by then.
 */
public final class Pace {

  private static final int KEYS = 20_000;

  private final int burst;
  private final Duration perPermit;
  private final Clock clock;

  /** For each key, when its burst will be full again. */
  private final Map<String, Instant> fullAgain =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > KEYS;
        }
      };

  /**
   * @param burst how many are free at once
   * @param perPermit how long one takes to come back
   */
  public Pace(int burst, Duration perPermit, Clock clock) {
    this.burst = burst;
    this.perPermit = perPermit;
    this.clock = clock;
  }

  /** Takes a permit if one is free; otherwise takes none and returns how long until there is. */
  public synchronized Duration take(String key) {
    Duration wait = untilFree(key);
    if (wait.isZero()) {
      Instant now = clock.instant();
      Instant full = fullAgain.getOrDefault(key, now);
      fullAgain.put(key, (full.isBefore(now) ? now : full).plus(perPermit));
    }
    return wait;
  }

  /** Returns how long until a permit is free, zero if one is. */
  public synchronized Duration untilFree(String key) {
    Instant full = fullAgain.get(key);
    if (full == null) {
      return Duration.ZERO;
    }
    Duration wait =
        Duration.between(clock.instant(), full).minus(perPermit.multipliedBy(burst - 1L));
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
