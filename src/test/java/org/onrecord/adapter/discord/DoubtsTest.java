package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.DeliveryException;
import org.onrecord.testing.MovingClock;

class DoubtsTest {

  private final MovingClock clock = new MovingClock(Instant.EPOCH);
  private final Doubts doubts = new Doubts(clock);

  @Test
  void messageMayBeSentAgainWhileItsNonceIsKnown() {
    doubts.note("n");
    clock.move(Duration.ofMinutes(1));
    doubts.note("n");

    assertDoesNotThrow(() -> doubts.throwIfTooLate("n"));
    clock.move(Duration.ofMinutes(2));
    DeliveryException unknown =
        assertThrows(DeliveryException.class, () -> doubts.throwIfTooLate("n"));
    assertEquals(DeliveryException.Outcome.UNKNOWN, unknown.outcome());
  }

  @Test
  void messageThatSurelyDidNotArriveMayAlwaysBeSent() {
    doubts.note("another");
    clock.move(Duration.ofDays(1));

    assertDoesNotThrow(() -> doubts.throwIfTooLate("n"));
  }
}
