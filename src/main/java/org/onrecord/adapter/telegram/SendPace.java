package org.onrecord.adapter.telegram;

import java.time.Clock;
import java.time.Duration;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Pace;

/** How fast Telegram lets a bot write: over all, to one chat, to one group. */
final class SendPace {

  private static final String ALL = "";

  private final Pace overall;
  private final Pace perChat;
  private final Pace perGroup;

  SendPace(Clock clock) {
    this.overall = new Pace(60, Duration.ofMillis(1000 / 30), clock);
    this.perChat = new Pace(3, Duration.ofSeconds(1), clock);
    this.perGroup = new Pace(20, Duration.ofSeconds(3), clock);
  }

  /**
   * Takes the right to write to a chat now.
   *
   * @throws DeliveryException if it is too early, saying how long to wait
   */
  synchronized void take(String chat) throws DeliveryException {
    boolean isGroup = chat.startsWith("-");
    Duration wait = longer(overall.untilFree(ALL), perChat.untilFree(chat));
    if (isGroup) {
      wait = longer(wait, perGroup.untilFree(chat));
    }
    if (!wait.isZero()) {
      throw DeliveryException.later(wait, "Not faster than Telegram allows");
    }
    overall.take(ALL);
    perChat.take(chat);
    if (isGroup) {
      perGroup.take(chat);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
