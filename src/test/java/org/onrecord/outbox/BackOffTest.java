package org.onrecord.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final BackOff backOff = new BackOff(SECOND, SECOND.multipliedBy(5), 100);

  @Test
  void firstWaitIsTheFirst() {
    assertEquals(Optional.of(SECOND), backOff.after(1));
  }

  @Test
  void waitDoubles() {
    assertEquals(Optional.of(SECOND.multipliedBy(4)), backOff.after(3));
  }

  @Test
  void noWaitIsLongerThanTheLongest() {
    assertEquals(Optional.of(SECOND.multipliedBy(5)), backOff.after(99));
  }

  @Test
  void lastFailureEndsIt() {
    assertEquals(Optional.empty(), backOff.after(100));
  }

  @Test
  void zeroFirstWaitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new BackOff(Duration.ZERO, SECOND, 3));
  }
}
