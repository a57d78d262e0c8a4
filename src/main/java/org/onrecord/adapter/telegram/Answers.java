package org.onrecord.adapter.telegram;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Recent;
import org.onrecord.chat.Reply;

/** Brings answers into chats, and knows for a while which one belongs to which question. */
final class Answers {

  private static final int PAGED_ANSWERS = 2_000;
  private static final int QUESTIONS = 20_000;

  private final TelegramSender sender;
  private final Keyboard keyboard;
  private final Rendering rendering;
  private final Recent<String, Rendered> shown = new Recent<>(PAGED_ANSWERS);
  private final Recent<String, Integer> answerOf = new Recent<>(QUESTIONS);
  private final Recent<String, ChatMessage> questionOf = new Recent<>(PAGED_ANSWERS);
  private final Consumer<ChatAddress> tellForbidden;

  /** Makes pages of a reply. */
  interface Rendering {
    Rendered of(Reply reply);
  }

  /**
   * @param tellForbidden hears of chats in which somebody asked and the bot may not answer
   */
  Answers(
      TelegramSender sender,
      Keyboard keyboard,
      Rendering rendering,
      Consumer<ChatAddress> tellForbidden) {
    this.tellForbidden = tellForbidden;
    this.sender = sender;
    this.keyboard = keyboard;
    this.rendering = rendering;
  }

  /** Returns the way of an answer that is a new message. */
  TelegramExchange.Way posting(ChatMessage message, int replyTo) {
    return new Posting(message, replyTo);
  }

  /** Returns the way of an answer that takes the place of the one given before. */
  TelegramExchange.Way replacing(ChatMessage message, int question) {
    ChatAddress address = message.address();
    return reply -> {
      Optional<Integer> before = answerTo(address, question);
      if (before.isPresent() && edit(address, before.get(), rendering.of(reply))) {
        questionOf.put(key(address, before.get()), message);
      } else {
        posting(message, question).bring(reply);
      }
    };
  }

  /** Returns what an answer answered; empty if that is not known any more. */
  String questionOf(ChatAddress address, int answer) {
    return questionOf.get(key(address, answer)).map(ChatMessage::text).orElse("");
  }

  /** Returns the id of what an answer answered. */
  String idOfQuestion(ChatAddress address, int answer) {
    return questionOf.get(key(address, answer)).map(ChatMessage::id).orElse(ChatMessage.UNKNOWN);
  }

  Optional<Integer> answerTo(ChatAddress address, int question) {
    return answerOf.get(key(address, question));
  }

  int post(ChatAddress address, @Nullable Integer question, Reply reply) throws DeliveryException {
    Rendered rendered = rendering.of(reply);
    int id = sender.post(address, page(rendered, 0, question));
    shown.put(key(address, id), rendered);
    if (question != null) {
      answerOf.put(key(address, question), id);
    }
    return id;
  }

  /** Shows another page of an answer; false if the answer is too old to be known. */
  boolean turn(ChatAddress address, int answer, int page) throws DeliveryException {
    Optional<Rendered> rendered = shown.get(key(address, answer));
    if (rendered.isEmpty() || page < 0 || page >= rendered.get().pages().size()) {
      return false;
    }
    return sender.edit(address, answer, page(rendered.get(), page, null));
  }

  private boolean edit(ChatAddress address, int answer, Rendered rendered)
      throws DeliveryException {
    boolean isThere = sender.edit(address, answer, page(rendered, 0, null));
    shown.put(key(address, answer), rendered);
    return isThere;
  }

  private TelegramSender.Post page(Rendered rendered, int page, @Nullable Integer replyTo) {
    return new TelegramSender.Post(
        rendered.pages().get(page), keyboard.below(rendered, page), replyTo, rendered.photo());
  }

  private static String key(ChatAddress address, int message) {
    return address.chat() + "/" + message;
  }

  private final class Posting implements TelegramExchange.Way {
    private final ChatMessage message;
    private final int replyTo;

    Posting(ChatMessage message, int replyTo) {
      this.message = message;
      this.replyTo = replyTo;
    }

    @Override
    public void showWorking() {
      sender.showTyping(message.address());
    }

    @Override
    public void bring(Reply reply) throws DeliveryException {
      ChatAddress address = message.address();
      try {
        questionOf.put(key(address, post(address, replyTo, reply)), message);
      } catch (DeliveryException e) {
        if (e.outcome() == DeliveryException.Outcome.FORBIDDEN) {
          tellForbidden.accept(address);
        }
        throw e;
      }
    }
  }
}
