package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.DeliveryException;
import org.onrecord.testing.MovingClock;

class SendPaceTest {

  private final MovingClock clock = new MovingClock(Instant.EPOCH);
  private final SendPace pace = new SendPace(clock);

  @Test
  void groupGetsTwentyMessagesAMinuteAfterItsFirstTwenty() {
    assertEquals(20 + 3 * 20, sentIn(Duration.ofMinutes(3), i -> "-1"));
  }

  @Test
  void chatGetsOneMessageASecondAfterItsFirstThree() {
    assertEquals(3 + 60, sentIn(Duration.ofMinutes(1), i -> "1"));
  }

  @Test
  void allChatsTogetherGetThirtyMessagesASecond() {
    int sent = sentIn(Duration.ofMinutes(1), i -> Integer.toString(i));

    assertTrue(sent <= 60 + 31 * 60, sent + " are too many");
    assertTrue(sent >= 29 * 60, sent + " are too few");
  }

  /** Sends as fast as the pace allows and returns how much that was. */
  private int sentIn(Duration time, IntFunction<String> chat) {
    Instant end = clock.instant().plus(time);
    int sent = 0;
    while (!clock.instant().isAfter(end)) {
      try {
        pace.take(chat.apply(sent));
        sent++;
      } catch (DeliveryException e) {
        clock.move(e.retryAfter());
      }
    }
    return sent;
  }
}
