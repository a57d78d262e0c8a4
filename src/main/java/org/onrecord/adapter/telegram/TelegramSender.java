package org.onrecord.adapter.telegram;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Posts and edits messages at the pace and with the manners Telegram asks for. */
final class TelegramSender {

  private static final String HTML = "HTML";

  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final TelegramWire wire;
  private final ChatRegister register;
  private final SendPace pace;

  TelegramSender(TelegramWire wire, ChatRegister register, SendPace pace) {
    this.wire = wire;
    this.register = register;
    this.pace = pace;
  }

  /** What a message consists of. */
  record Post(
      Page page,
      @Nullable InlineKeyboardMarkup buttons,
      @Nullable Integer replyTo,
      Optional<byte[]> photo) {}

  /** Posts a message and returns its id. */
  int post(ChatAddress address, Post post) throws DeliveryException {
    return paced(
            address,
            to ->
                post.photo().isPresent()
                    ? wire.show(photo(to, post, post.photo().get()))
                    : wire.call(message(to, post)))
        .getMessageId();
  }

  /** Edits a message; false if it is not there any more. */
  boolean edit(ChatAddress address, int messageId, Post post) throws DeliveryException {
    try {
      paced(address, to -> wire.call(edited(to, messageId, post)));
      return true;
    } catch (DeliveryException e) {
      if (Failures.isUnchanged(e)) {
        return true;
      }
      if (Failures.isMessageGone(e)) {
        return false;
      }
      throw e;
    }
  }

  void showTyping(ChatAddress address) {
    ChatAddress to = register.current(address);
    wire.callAside(
        SendChatAction.builder()
            .chatId(to.chat())
            .messageThreadId(thread(to))
            .action("typing")
            .build());
  }

  private interface Call<T> {
    T to(ChatAddress address) throws DeliveryException;
  }

  private <T> T paced(ChatAddress address, Call<T> call) throws DeliveryException {
    ChatAddress to = register.current(address);
    if (register.isLeft(TelegramFrontEnd.NAME, to.chat())) {
      throw new DeliveryException(Outcome.GONE, "The bot is not in chat " + to.chat());
    }
    pace.take(to.chat());
    try {
      return call.to(to);
    } catch (DeliveryException e) {
      Optional<Long> moved = Failures.movedTo(e);
      if (moved.isEmpty()) {
        keepIfClosed(to, e);
        throw e;
      }
      register.moved(TelegramFrontEnd.NAME, to.chat(), Long.toString(moved.get()));
      return call.to(register.current(to));
    }
  }

  private void keepIfClosed(ChatAddress to, DeliveryException e) {
    if (Failures.isThrownOut(e)) {
      register.left(TelegramFrontEnd.NAME, to.chat());
    }
  }

  private static BotApiMethod<Message> message(ChatAddress to, Post post) {
    return SendMessage.builder()
        .chatId(to.chat())
        .messageThreadId(thread(to))
        .text(post.page().html())
        .parseMode(HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyParameters(post.replyTo() == null ? null : replyTo(post.replyTo()))
        .replyMarkup(post.buttons())
        .build();
  }

  private static SendPhoto photo(ChatAddress to, Post post, byte[] png) {
    return SendPhoto.builder()
        .chatId(to.chat())
        .messageThreadId(thread(to))
        .photo(new InputFile(new ByteArrayInputStream(png), "picture.png"))
        .caption(post.page().html())
        .parseMode(HTML)
        .replyParameters(post.replyTo() == null ? null : replyTo(post.replyTo()))
        .replyMarkup(post.buttons())
        .build();
  }

  private static BotApiMethod<Serializable> edited(ChatAddress to, int messageId, Post post) {
    return EditMessageText.builder()
        .chatId(to.chat())
        .messageId(messageId)
        .text(post.page().html())
        .parseMode(HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyMarkup(post.buttons())
        .build();
  }

  private static ReplyParameters replyTo(int messageId) {
    return ReplyParameters.builder().messageId(messageId).allowSendingWithoutReply(true).build();
  }

  private static @Nullable Integer thread(ChatAddress address) {
    return address.thread() == null ? null : Integer.valueOf(address.thread());
  }
}
