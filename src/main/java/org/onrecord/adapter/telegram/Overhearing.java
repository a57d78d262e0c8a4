package org.onrecord.adapter.telegram;

import java.util.List;
import org.onrecord.chat.Listener;
import org.onrecord.chat.Remark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Lets the listener hear what people say to each other in groups. */
final class Overhearing {

  private static final Logger LOG = LoggerFactory.getLogger(Overhearing.class);

  private final Listener listener;
  private final Doorkeeper door;

  Overhearing(Listener listener, Doorkeeper door) {
    this.listener = listener;
    this.door = door;
  }

  /** Takes updates; never throws, for nobody waits for what comes of talk. */
  void take(List<Update> updates) {
    for (Update update : updates) {
      Message message = update.hasMessage() ? update.getMessage() : update.getEditedMessage();
      if (message != null && isTalk(message)) {
        hear(message);
      }
    }
  }

  private boolean isTalk(Message message) {
    User from = message.getFrom();
    return !message.isUserMessage()
        && message.hasText()
        && message.getViaBot() == null
        && from != null
        && !Boolean.TRUE.equals(from.getIsBot())
        && door.isAllowed(Long.toString(message.getChatId()));
  }

  /** What a failure says may hold what was said, so it is not logged. */
  private void hear(Message message) {
    Message replied = message.getReplyToMessage();
    String answers = replied == null ? null : Integer.toString(replied.getMessageId());
    try {
      listener.hear(new Remark(UpdateReader.said(message, message.getText()), answers));
    } catch (RuntimeException e) {
      LOG.error("Talk of a group could not be kept: {}", e.getClass().getName());
    }
  }
}
