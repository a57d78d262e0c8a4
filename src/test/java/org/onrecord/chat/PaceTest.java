package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {

  private Instant now = Instant.EPOCH;

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private final Pace pace = new Pace(2, Duration.ofSeconds(1), clock);

  @Test
  void burstIsFreeAndTheNextHasToWait() {
    assertEquals(Duration.ZERO, pace.take("a"));
    assertEquals(Duration.ZERO, pace.take("a"));
    assertEquals(Duration.ofSeconds(1), pace.take("a"));
    assertEquals(Duration.ZERO, pace.take("b"));
  }

  @Test
  void waitThatIsToldIsLongEnough() {
    pace.take("a");
    pace.take("a");
    now = now.plus(pace.take("a"));

    assertEquals(Duration.ZERO, pace.take("a"));
    assertEquals(Duration.ofSeconds(1), pace.take("a"));
  }
}
