package org.onrecord.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.alert.AlertList;
import org.onrecord.digest.alert.AlertLists;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;

/** What chats follow, until the test ends. */
public final class InMemoryAlertLists implements AlertLists {

  private final Outbox outbox;
  private final Map<ChatAddress, AlertList> all = new LinkedHashMap<>();
  private final Map<ChatAddress, Set<LocalDate>> refusals = new HashMap<>();

  public InMemoryAlertLists(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public synchronized void save(AlertList list) {
    all.put(list.chat(), list);
    all.values().removeIf(each -> each.wishes().isEmpty());
  }

  @Override
  public synchronized Optional<AlertList> of(ChatAddress chat) {
    return Optional.ofNullable(all.get(chat));
  }

  @Override
  public synchronized List<AlertList> behind(long newest) {
    return all.values().stream().filter(each -> each.progress().covered() < newest).toList();
  }

  @Override
  public synchronized boolean moveOn(
      AlertList before, AlertList after, Optional<OutboundMessage> post) {
    @Nullable AlertList now = all.get(after.chat());
    if (now == null || now.progress().covered() != before.progress().covered()) {
      return false;
    }
    all.put(after.chat(), after);
    post.ifPresent(outbox::put);
    return true;
  }

  @Override
  public synchronized int countRefusal(ChatAddress chat, LocalDate day) {
    if (!all.containsKey(chat)) {
      return 0;
    }
    Set<LocalDate> days = refusals.computeIfAbsent(chat, each -> new HashSet<>());
    days.add(day);
    return days.size();
  }

  @Override
  public synchronized int refusals(ChatAddress chat) {
    return refusals.getOrDefault(chat, Set.of()).size();
  }

  @Override
  public synchronized void forgetRefusals(ChatAddress chat) {
    refusals.remove(chat);
  }

  @Override
  public synchronized boolean end(ChatAddress chat) {
    return all.keySet()
        .removeIf(
            each ->
                each.frontEnd().equals(chat.frontEnd())
                    && each.chat().equals(chat.chat())
                    && (chat.thread() == null || chat.thread().equals(each.thread())));
  }
}
