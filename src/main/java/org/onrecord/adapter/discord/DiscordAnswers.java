package org.onrecord.adapter.discord;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Recent;
import org.onrecord.chat.Reply;

/** Brings answers into channels, and knows for a while which pages they have. */
final class DiscordAnswers {

  private static final int PAGED_ANSWERS = 2_000;
  private static final int QUESTIONS = 20_000;
  private static final int LONGEST_NONCE = 25;

  private final DiscordMessages messages;
  private final Sending sending;
  private final Rendering rendering;
  private final Recent<String, DiscordAnswer> shown = new Recent<>(PAGED_ANSWERS);
  private final Recent<String, String> answerOf = new Recent<>(QUESTIONS);
  private final Recent<String, ChatMessage> questionOf = new Recent<>(PAGED_ANSWERS);

  /** Where to post; asked only for a message that is not on its way. */
  interface Place {
    MessageChannel channel() throws DeliveryException;
  }

  /** Makes pages of a reply. */
  interface Rendering {
    DiscordAnswer of(Reply reply);
  }

  DiscordAnswers(DiscordMessages messages, Rendering rendering, Clock clock) {
    this.messages = messages;
    this.sending = new Sending(new Doubts(clock));
    this.rendering = rendering;
  }

  /**
   * Posts an answer and returns its id.
   *
   * @param question the message to reply to, if there is one
   * @param nonce the same for every try to post the same, so that Discord takes one of them
   */
  String post(Place place, @Nullable String question, String nonce, Reply reply)
      throws DeliveryException {
    DiscordAnswer answer = rendering.of(reply);
    Message posted =
        sending.outcome(
            nonce,
            () -> {
              MessageChannel channel = place.channel();
              return call(() -> message(channel, question, nonce, answer));
            });
    String id = posted.getId();
    shown.put(id, answer);
    if (question != null) {
      answerOf.put(question, id);
    }
    return id;
  }

  private MessageCreateAction message(
      MessageChannel channel, @Nullable String question, String nonce, DiscordAnswer answer) {
    MessageCreateAction message =
        channel
            .sendMessage(messages.message(answer, 0))
            .setNonce(nonce.substring(0, Math.min(nonce.length(), LONGEST_NONCE)));
    return question == null
        ? message
        : message.setMessageReference(question).failOnInvalidReply(false);
  }

  /** Shows the answer in place of the one given before; false if there is none. */
  boolean replace(MessageChannel channel, String question, Reply reply) throws DeliveryException {
    Optional<String> before = answerOf.get(question);
    if (before.isEmpty()) {
      return false;
    }
    DiscordAnswer answer = rendering.of(reply);
    call(() -> channel.editMessageById(before.get(), messages.edit(answer, 0)).complete());
    shown.put(before.get(), answer);
    return true;
  }

  /**
   * Keeps for a while what an answer answered; where a button's answer takes the place of the one
   * it stands below, that is still the question before.
   */
  void keepQuestion(String answer, ChatMessage question) {
    if (questionOf.get(answer).isEmpty()) {
      questionOf.put(answer, question);
    }
  }

  /** Returns what an answer answered; empty if that is not known any more. */
  String questionOf(String answer) {
    return questionOf.get(answer).map(ChatMessage::text).orElse("");
  }

  /** Returns the id of what an answer answered. */
  String idOfQuestion(String answer) {
    return questionOf.get(answer).map(ChatMessage::id).orElse(ChatMessage.UNKNOWN);
  }

  /** Brings an answer in place of "thinking…" and returns its id. */
  String bring(InteractionHook hook, Reply reply) throws DeliveryException {
    DiscordAnswer answer = rendering.of(reply);
    Message posted = call(() -> hook.editOriginal(messages.edit(answer, 0)).complete());
    shown.put(posted.getId(), answer);
    return posted.getId();
  }

  /** Shows another page below which a button was pressed; false if the answer is not known. */
  boolean turn(InteractionHook hook, String message, int page) throws DeliveryException {
    Optional<DiscordAnswer> answer = shown.get(message);
    if (answer.isEmpty() || page < 0 || page >= answer.get().pages().size()) {
      return false;
    }
    call(() -> hook.editOriginal(messages.edit(answer.get(), page)).complete());
    return true;
  }

  private static <T> T call(Supplier<T> request) throws DeliveryException {
    try {
      return request.get();
    } catch (RuntimeException e) {
      throw DiscordFailures.of(e);
    }
  }
}
