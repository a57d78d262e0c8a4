package org.onrecord.adapter.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Recent;

/**
 * The messages that may have arrived though Discord did not say so. They may be sent again as long
 * as Discord knows their nonces, and takes each once.
 */
final class Doubts {

  /** Discord speaks of some minutes. */
  private static final Duration NONCES_ARE_KNOWN_FOR = Duration.ofMinutes(2);

  private static final int MOST = 10_000;

  private final Recent<String, Instant> since = new Recent<>(MOST);
  private final Clock clock;

  Doubts(Clock clock) {
    this.clock = clock;
  }

  /** Notes that a message may have arrived. */
  void note(String nonce) {
    if (since.get(nonce).isEmpty()) {
      since.put(nonce, clock.instant());
    }
  }

  /**
   * @throws DeliveryException if a message may have arrived too long ago to be sent again
   */
  void throwIfTooLate(String nonce) throws DeliveryException {
    Optional<Instant> first = since.get(nonce);
    if (first.isPresent() && first.get().plus(NONCES_ARE_KNOWN_FOR).isBefore(clock.instant())) {
      throw new DeliveryException(
          DeliveryException.Outcome.UNKNOWN, "Discord did not say whether it took a message");
    }
  }
}
