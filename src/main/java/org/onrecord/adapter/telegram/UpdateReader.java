package org.onrecord.adapter.telegram;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads out of Telegram's updates what they ask of us; most ask nothing. */
final class UpdateReader {

  private final Addressing addressing;

  UpdateReader(User bot) {
    this.addressing = new Addressing(bot);
  }

  Optional<Incoming> read(Update update) {
    if (update.hasMessage()) {
      return written(update.getMessage(), false);
    }
    if (update.hasEditedMessage()) {
      return written(update.getEditedMessage(), true);
    }
    if (update.hasCallbackQuery()) {
      return pressed(update.getCallbackQuery());
    }
    if (update.hasInlineQuery()) {
      return Optional.of(typed(update.getInlineQuery()));
    }
    return update.hasMyChatMember() ? membership(update.getMyChatMember()) : Optional.empty();
  }

  private Optional<Incoming> written(Message message, boolean isEdited) {
    if (message.getMigrateToChatId() != null) {
      return Optional.of(
          new Incoming.Moved(
              Long.toString(message.getChatId()), Long.toString(message.getMigrateToChatId())));
    }
    return addressing
        .forBot(message)
        .map(text -> new Incoming.Written(said(message, text), message.getMessageId(), isEdited));
  }

  static ChatMessage said(Message message, String text) {
    boolean asChat = message.getFrom() == null || message.getSenderChat() != null;
    String person =
        asChat && message.getSenderChat() != null
            ? Long.toString(message.getSenderChat().getId())
            : message.getFrom() == null
                ? Long.toString(message.getChatId())
                : Long.toString(message.getFrom().getId());
    return new ChatMessage(
        addressOf(message),
        Integer.toString(message.getMessageId()),
        person,
        nameOf(message.getFrom()),
        text,
        Instant.ofEpochSecond(message.getDate()),
        message.isUserMessage());
  }

  private static Optional<Incoming> pressed(CallbackQuery query) {
    MaybeInaccessibleMessage below = query.getMessage();
    if (below == null || query.getData() == null) {
      return Optional.empty();
    }
    ChatMessage press =
        new ChatMessage(
            below instanceof Message message
                ? addressOf(message)
                : new ChatAddress(TelegramFrontEnd.NAME, Long.toString(below.getChatId()), null),
            query.getId(),
            Long.toString(query.getFrom().getId()),
            nameOf(query.getFrom()),
            "",
            Instant.EPOCH,
            below.getChatId() > 0);
    return Optional.of(
        new Incoming.Pressed(press, query.getId(), below.getMessageId(), query.getData()));
  }

  private static Incoming typed(InlineQuery query) {
    String person = Long.toString(query.getFrom().getId());
    ChatAddress address = new ChatAddress(TelegramFrontEnd.NAME, "inline " + person, null);
    String name = nameOf(query.getFrom());
    return new Incoming.Typed(
        new ChatMessage(
            address, query.getId(), person, name, query.getQuery(), Instant.EPOCH, false),
        query.getId());
  }

  private static Optional<Incoming> membership(ChatMemberUpdated change) {
    String status = change.getNewChatMember().getStatus();
    boolean isOut = status.equals("kicked") || status.equals("left");
    String chat = Long.toString(change.getChat().getId());
    return Optional.of(
        new Incoming.Membership(new ChatAddress(TelegramFrontEnd.NAME, chat, null), !isOut));
  }

  /**
   * A thread is only an address where it is a forum's topic; elsewhere it is a chain of replies.
   */
  private static ChatAddress addressOf(Message message) {
    boolean isTopic = message.isTopicMessage() && message.getMessageThreadId() != null;
    return new ChatAddress(
        TelegramFrontEnd.NAME,
        Long.toString(message.getChatId()),
        isTopic ? Integer.toString(message.getMessageThreadId()) : null);
  }

  private static String nameOf(@Nullable User user) {
    if (user == null) {
      return "";
    }
    String last = user.getLastName() == null ? "" : " " + user.getLastName();
    return user.getFirstName() + last;
  }
}
