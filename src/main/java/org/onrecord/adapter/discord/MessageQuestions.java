package org.onrecord.adapter.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Recent;
import org.onrecord.chat.Reception;
import org.onrecord.chat.Reply;

/** Answers messages that mention the bot, reply to it or are written to it in private. */
final class MessageQuestions {

  private static final int QUESTIONS = 20_000;

  /** What the questions say whose edits count, answered or about to be. */
  private final Recent<String, String> asked = new Recent<>(QUESTIONS);

  private final Reception reception;
  private final Inbox inbox;
  private final DiscordAnswers answers;
  private final DiscordDoor door;

  MessageQuestions(Reception reception, Inbox inbox, DiscordAnswers answers, DiscordDoor door) {
    this.reception = reception;
    this.inbox = inbox;
    this.answers = answers;
    this.door = door;
  }

  /** Takes a message in, unless it is not for the bot or was taken in before. */
  void take(Message message) {
    Optional<ChatMessage> question = questionIn(message);
    if (question.isPresent() && isNew(question.get())) {
      hand(message, question.get());
    }
  }

  /** Takes a message up again that was not finished before the bot ended. */
  void takeUp(Message message) {
    questionIn(message).ifPresentOrElse(q -> hand(message, q), () -> finish(message));
  }

  /**
   * Answers an edited question again, in place of the answer it had; Discord also tells of edits
   * that change nothing, as when it shows what a link leads to.
   */
  void takeEdited(Message message) {
    Optional<String> before = asked.get(message.getId());
    if (before.isPresent()) {
      questionIn(message)
          .filter(question -> !question.text().equals(before.get()))
          .ifPresent(question -> answerAgain(message, question));
    }
  }

  private void answerAgain(Message message, ChatMessage question) {
    asked.put(message.getId(), question.text());
    MessageChannel channel = message.getChannel();
    reception.take(
        new DiscordExchange(
            question,
            reply -> {
              if (!answers.replace(channel, message.getId(), reply)) {
                post(channel, message, question, reply);
              }
            },
            () -> {}));
  }

  private boolean isNew(ChatMessage question) {
    String place = Channels.placeOf(question.address());
    Inbox.Update update = new Inbox.Update(DiscordFrontEnd.NAME, question.id(), place);
    return !inbox.keepNew(List.of(update)).isEmpty();
  }

  private void hand(Message message, ChatMessage question) {
    asked.put(message.getId(), question.text());
    MessageChannel channel = message.getChannel();
    DiscordExchange.Way way =
        new DiscordExchange.Way() {
          @Override
          public void bring(Reply reply) throws DeliveryException {
            post(channel, message, question, reply);
          }

          @Override
          public void showWorking() {
            channel.sendTyping().queue(ok -> {}, e -> {});
          }
        };
    reception.take(new DiscordExchange(question, way, () -> finish(message)));
  }

  private void post(MessageChannel channel, Message question, ChatMessage said, Reply reply)
      throws DeliveryException {
    try {
      if (!channel.canTalk()) {
        throw new DeliveryException(Outcome.FORBIDDEN, "The bot may not write there");
      }
      String nonce = "a" + question.getId();
      String answer = answers.post(() -> channel, question.getId(), nonce, reply);
      answers.keepQuestion(answer, said);
    } catch (DeliveryException e) {
      if (e.outcome() == Outcome.FORBIDDEN) {
        door.tellForbidden(Channels.addressOf(channel, question.getAuthor().getId()));
      }
      throw e;
    }
  }

  private void finish(Message message) {
    inbox.finish(DiscordFrontEnd.NAME, message.getId());
  }

  private Optional<ChatMessage> questionIn(Message message) {
    boolean isSpoken =
        message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
    if (message.getAuthor().isBot()
        || message.isWebhookMessage()
        || !isSpoken
        || !isMeant(message)) {
      return Optional.empty();
    }
    ChatAddress address = Channels.addressOf(message.getChannel(), message.getAuthor().getId());
    return door.lets(address, placesOf(message))
        ? Optional.of(said(message, address))
        : Optional.empty();
  }

  private static boolean isMeant(Message message) {
    if (!message.isFromGuild()) {
      return true;
    }
    long self = message.getJDA().getSelfUser().getIdLong();
    Message replied = message.getReferencedMessage();
    return message.getContentRaw().matches("(?s).*<@!?" + self + ">.*")
        || message.getMentions().getUsers().stream().anyMatch(user -> user.getIdLong() == self)
        || (replied != null && replied.getAuthor().getIdLong() == self);
  }

  static ChatMessage said(Message message, ChatAddress address) {
    String self = message.getJDA().getSelfUser().getId();
    Member member = message.getMember();
    return new ChatMessage(
        address,
        message.getId(),
        message.getAuthor().getId(),
        message.getAuthor().getEffectiveName(),
        message.getContentRaw().replaceAll("<@!?" + self + ">", " ").strip(),
        message.getTimeCreated().toInstant(),
        !message.isFromGuild()
            || (member != null && member.hasPermission(Permission.MANAGE_CHANNEL)));
  }

  static Set<String> placesOf(Message message) {
    Set<String> places = new HashSet<>(Channels.idsOf(message.getChannel()));
    places.add(message.getAuthor().getId());
    if (message.isFromGuild()) {
      places.add(message.getGuild().getId());
      places.remove(message.getAuthor().getId());
    }
    return places;
  }
}
