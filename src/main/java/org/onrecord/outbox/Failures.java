package org.onrecord.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what becomes of a post that could not be delivered. */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Outbox outbox;
  private final BackOff backOff;
  private final ClosedChats closedChats;

  public Failures(Outbox outbox, BackOff backOff, ClosedChats closedChats) {
    this.outbox = outbox;
    this.backOff = backOff;
    this.closedChats = closedChats;
  }

  void handle(Sending sending, DeliveryException failure, Instant now) {
    LOG.info("Post {}: {}", sending.message().key(), failure.getMessage());
    ChatAddress chat = sending.message().key().chat();
    switch (failure.outcome()) {
      case LATER -> later(sending, failure, now);
      case GONE -> {
        end(sending, PostState.GIVEN_UP, failure, now);
        closedChats.gone(chat);
      }
      case FORBIDDEN -> {
        end(sending, PostState.GIVEN_UP, failure, now);
        closedChats.forbidden(chat);
      }
      case REFUSED -> end(sending, PostState.GIVEN_UP, failure, now);
      case UNKNOWN -> {
        LOG.warn("Post {} may have arrived and is not repeated", sending.message().key());
        end(sending, PostState.UNKNOWN, failure, now);
      }
    }
  }

  /** Being asked to wait is the network's pace, not a failure, so it cannot use up the attempts. */
  private void later(Sending sending, DeliveryException failure, Instant now) {
    if (!failure.retryAfter().isZero()) {
      outbox.postpone(sending, sending.failures(), now.plus(failure.retryAfter()));
      return;
    }
    int failures = sending.failures() + 1;
    Optional<Duration> wait = backOff.after(failures);
    if (wait.isPresent()) {
      outbox.postpone(sending, failures, now.plus(wait.get()));
    } else {
      end(sending, PostState.GIVEN_UP, failure, now);
    }
  }

  private void end(Sending sending, PostState state, Exception why, Instant now) {
    outbox.finish(sending, state, String.valueOf(why.getMessage()), now);
  }
}
