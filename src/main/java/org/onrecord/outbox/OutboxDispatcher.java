package org.onrecord.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.Reply;

/** Sends posts that are due, one at a time, each at most once. */
public final class OutboxDispatcher {

  /** A front end that paces a whole network's posts comes back well before. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private final Outbox outbox;
  private final FreshCut cut;
  private final Delivery delivery;
  private final Clock clock;

  /** How posts leave, and what happens to those that cannot. */
  public record Delivery(Carrier carrier, Failures failures, ClosedChats chats) {}

  public OutboxDispatcher(Outbox outbox, FreshCut cut, Delivery delivery, Clock clock) {
    this.outbox = outbox;
    this.cut = cut;
    this.delivery = delivery;
    this.clock = clock;
  }

  /**
   * Sends one post; several threads may do so at once.
   *
   * @return whether there was one to send
   */
  public boolean sendNext() {
    Optional<Sending> taken = take();
    taken.ifPresent(this::send);
    return taken.isPresent();
  }

  /** Marks as unknown what a dead dispatcher left behind. */
  public int markOverdue() {
    return outbox.markOverdue(clock.instant());
  }

  /** Threads that look at once would all see the same post and all but one leave empty-handed. */
  private synchronized Optional<Sending> take() {
    Instant now = clock.instant();
    return outbox.take(now, now.plus(LEASE));
  }

  private void send(Sending sending) {
    try {
      String id = deliver(sending, cut(sending));
      outbox.finish(sending, PostState.SENT, id, clock.instant());
      delivery.chats().open(sending.message().key().chat());
    } catch (DeliveryException e) {
      delivery.failures().handle(sending, e, clock.instant());
    }
  }

  private Reply cut(Sending sending) throws DeliveryException {
    try {
      return cut.cut(sending.message().parts());
    } catch (RuntimeException e) {
      throw new DeliveryException(Outcome.LATER, "The archive cannot be read: " + e, e);
    }
  }

  /** What a front end throws unforeseen may have happened after the post had left. */
  private String deliver(Sending sending, Reply reply) throws DeliveryException {
    try {
      return delivery.carrier().carry(sending.message().key().chat(), reply);
    } catch (RuntimeException e) {
      throw new DeliveryException(Outcome.UNKNOWN, "The front end failed: " + e, e);
    }
  }
}
