package org.onrecord.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final RefusalDays refusals = new RefusalDays();

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
    return all.containsKey(chat) ? refusals.count(chat, day) : 0;
  }

  @Override
  public synchronized int refusals(ChatAddress chat) {
    return refusals.of(chat);
  }

  @Override
  public synchronized void forgetRefusals(ChatAddress chat) {
    refusals.forget(chat);
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
