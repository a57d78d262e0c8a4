package org.onrecord.adapter.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Recent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Tells who may decide for a chat: its administrators, and everybody for their own. */
final class Rights {

  private static final Logger LOG = LoggerFactory.getLogger(Rights.class);

  private static final Duration KNOWN_FOR = Duration.ofMinutes(1);
  private static final int PEOPLE = 5_000;

  private record Known(boolean isAdmin, Instant since) {}

  private final TelegramWire wire;
  private final Clock clock;
  private final Recent<String, Known> known = new Recent<>(PEOPLE);

  Rights(TelegramWire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /** Returns the message with the writer's rights; only a command needs them. */
  ChatMessage check(ChatMessage message) {
    String chat = message.address().chat();
    boolean isGroup = chat.startsWith("-");
    if (!isGroup || !message.text().startsWith("/") || message.fromAdmin()) {
      return message;
    }
    boolean isAdmin = chat.equals(message.personId()) || isAdmin(chat, message.personId());
    return message.fromAdmin(isAdmin);
  }

  private boolean isAdmin(String chat, String person) {
    String key = chat + "/" + person;
    Instant now = clock.instant();
    Known before = known.get(key).orElse(null);
    if (before != null && before.since().plus(KNOWN_FOR).isAfter(now)) {
      return before.isAdmin();
    }
    boolean isAdmin = ask(chat, person);
    known.put(key, new Known(isAdmin, now));
    return isAdmin;
  }

  private boolean ask(String chat, String person) {
    try {
      String status =
          wire.call(GetChatMember.builder().chatId(chat).userId(Long.valueOf(person)).build())
              .getStatus();
      return status.equals("creator") || status.equals("administrator");
    } catch (DeliveryException | NumberFormatException e) {
      LOG.warn("Could not ask for the rights of a person in {}: {}", chat, e.getMessage());
      return false;
    }
  }
}
