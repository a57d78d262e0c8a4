package org.onrecord.chat;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A reply that did not reach its chat; {@link #outcome()} says what to do next. */
public final class DeliveryException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** What a failed delivery means for the next one. */
  public enum Outcome {
    /** It did not arrive; try again after {@link DeliveryException#retryAfter()}. */
    LATER,
    /** The chat or topic is closed to us for ever: end what hangs on it, never try again. */
    GONE,
    /** We may not post here until somebody gives us the right to: tell an admin, wait. */
    FORBIDDEN,
    /** The network does not take this reply, nor would it later. */
    REFUSED,
    /** The connection broke after the reply had left: it may have arrived, so never repeat it. */
    UNKNOWN
  }

  private final Outcome outcome;
  private final Duration retryAfter;

  private DeliveryException(
      Outcome outcome, Duration retryAfter, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }

  public DeliveryException(Outcome outcome, String message, Throwable cause) {
    this(outcome, Duration.ZERO, message, cause);
  }

  public DeliveryException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
    this.retryAfter = Duration.ZERO;
  }

  /** Returns a failure that ends by waiting. */
  public static DeliveryException later(Duration retryAfter, String message) {
    return new DeliveryException(Outcome.LATER, retryAfter, message, null);
  }

  public Outcome outcome() {
    return outcome;
  }

  /** How long the network wants us to wait; zero unless the outcome is {@link Outcome#LATER}. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
