package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.chat.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Keeps what updates ask of us before Telegram may forget them, and hands each on once. What asks
 * nothing of us, as the talk of a group, is not kept.
 */
final class TelegramIntake {

  private static final Logger LOG = LoggerFactory.getLogger(TelegramIntake.class);

  private final ObjectMapper json = new ObjectMapper();
  private final UpdateReader reader;
  private final Inbox inbox;
  private final Doorkeeper door;
  private final TelegramDesk desk;

  TelegramIntake(UpdateReader reader, Inbox inbox, Doorkeeper door, TelegramDesk desk) {
    this.reader = reader;
    this.inbox = inbox;
    this.door = door;
    this.desk = desk;
  }

  /** Takes a batch in; throws only if it could not be kept. */
  void take(List<Update> updates) {
    Map<Inbox.Update, Incoming> wanted = new LinkedHashMap<>();
    for (Update update : updates) {
      Optional<Incoming> incoming = read(update);
      incoming.ifPresent(asked -> wanted.put(kept(update), asked));
      if (incoming.orElse(null) instanceof Incoming.Moved) {
        // who may ask under the new id is known only then
        keepAndHand(wanted);
        wanted.clear();
      }
    }
    keepAndHand(wanted);
  }

  private void keepAndHand(Map<Inbox.Update, Incoming> wanted) {
    if (!wanted.isEmpty()) {
      for (Inbox.Update update : inbox.keepNew(List.copyOf(wanted.keySet()))) {
        hand(update, Objects.requireNonNull(wanted.get(update)));
      }
    }
  }

  /** Takes up what was kept before and never finished. */
  void resume() {
    for (Inbox.Update update : inbox.unfinished(TelegramFrontEnd.NAME)) {
      try {
        Optional<Incoming> incoming = read(json.readValue(update.content(), Update.class));
        if (incoming.isPresent()) {
          hand(update, incoming.get());
        } else {
          inbox.finish(TelegramFrontEnd.NAME, update.id());
        }
      } catch (JsonProcessingException e) {
        LOG.error("Update {} cannot be taken up again", update.id(), e);
        inbox.finish(TelegramFrontEnd.NAME, update.id());
      }
    }
  }

  private Optional<Incoming> read(Update update) {
    try {
      return reader.read(update).filter(door::lets);
    } catch (RuntimeException e) {
      LOG.error("Update {} makes no sense and is skipped", update.getUpdateId(), e);
      return Optional.empty();
    }
  }

  private void hand(Inbox.Update update, Incoming incoming) {
    Runnable finish = () -> inbox.finish(TelegramFrontEnd.NAME, update.id());
    try {
      desk.handle(incoming, finish);
    } catch (RuntimeException e) {
      LOG.error("Update {} could not be handled", update.id(), e);
      finish.run();
    }
  }

  private Inbox.Update kept(Update update) {
    try {
      return new Inbox.Update(
          TelegramFrontEnd.NAME,
          Integer.toString(update.getUpdateId()),
          json.writeValueAsString(update));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Update " + update.getUpdateId() + " cannot be kept", e);
    }
  }
}
