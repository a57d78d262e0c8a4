package org.onrecord.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.Subscriptions;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;

/** Subscriptions that end with the test. */
public final class InMemorySubscriptions implements Subscriptions {

  private final Outbox outbox;
  private final Map<ChatAddress, Subscription> all = new LinkedHashMap<>();
  private final RefusalDays refusals = new RefusalDays();

  public InMemorySubscriptions(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public synchronized void save(Subscription subscription) {
    all.put(subscription.chat(), subscription);
  }

  @Override
  public synchronized Optional<Subscription> of(ChatAddress chat) {
    return Optional.ofNullable(all.get(chat));
  }

  @Override
  public synchronized List<Subscription> dueBy(Instant now, int limit) {
    return all.values().stream()
        .filter(each -> !each.progress().next().at().isAfter(now))
        .sorted(Comparator.comparing(each -> each.progress().next().at()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean moveOn(
      DigestProgress before, Subscription after, Optional<OutboundMessage> post) {
    @Nullable Subscription now = all.get(after.chat());
    if (now == null || !now.progress().equals(before)) {
      return false;
    }
    boolean isTaken = post.isPresent() && !outbox.put(post.get());
    DigestProgress moved = after.progress();
    long covered = isTaken ? before.covered() : moved.covered();
    all.put(after.chat(), now.with(new DigestProgress(moved.next(), covered, moved.skipped())));
    return true;
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
  public synchronized int count() {
    return all.size();
  }
}
