package org.onrecord.adapter.discord;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Reception;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers slash commands and the menus of messages; Discord hears of each at once. */
final class Interactions {

  private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

  /** Discord closes the way back if it takes us longer than three seconds. */
  private static final Duration LONGEST_ACKNOWLEDGEMENT = Duration.ofSeconds(10);

  private static final String NOT_HERE = "I am not allowed to answer here.";

  private final Reception reception;
  private final SlashCommands commands;
  private final DiscordAnswers answers;
  private final LateAnswers late;
  private final DiscordDoor door;
  private final Inbox inbox;
  private final Clock clock;

  Interactions(Parts parts, SlashCommands commands, Clock clock) {
    this.reception = parts.reception();
    this.answers = parts.answers();
    this.late = parts.late();
    this.door = parts.door();
    this.inbox = parts.inbox();
    this.commands = commands;
    this.clock = clock;
  }

  /** What every kind of interaction works with. */
  record Parts(
      Reception reception,
      DiscordAnswers answers,
      LateAnswers late,
      DiscordDoor door,
      Inbox inbox) {}

  void take(SlashCommandInteractionEvent event) {
    List<OptionMapping> options = event.getOptions();
    OptionMapping asked = event.getOption(SlashCommands.PRIVATE);
    boolean isPrivate = asked != null && asked.getAsBoolean();
    run(event, commands.typed(event.getName(), options), isPrivate);
  }

  void take(MessageContextInteractionEvent event) {
    MessageMenu.typed(event.getName(), words(event.getTarget()))
        .ifPresent(typed -> run(event, typed, true));
  }

  /** An answer of the bot has its words in cards. */
  private static String words(Message message) {
    String content = message.getContentRaw();
    return content.isBlank()
        ? message.getEmbeds().stream()
            .map(MessageEmbed::getDescription)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("")
        : content;
  }

  /** Runs what would be typed; the answer takes the place of "thinking…". */
  void run(IReplyCallback event, String typed, boolean isPrivate) {
    run(event, message(event, typed), isPrivate);
  }

  /** Runs what a button below an answer says. */
  void press(GenericComponentInteractionCreateEvent event, String typed) {
    ChatMessage message = message(event, typed).below(answers.idOfQuestion(event.getMessageId()));
    run(event, message, event.getMessage().isEphemeral());
  }

  private void run(IReplyCallback event, ChatMessage message, boolean isPrivate) {
    if (!door.lets(message.address(), placesOf(event))) {
      event.reply(NOT_HERE).setEphemeral(true).queue(ok -> {}, e -> {});
      return;
    }
    KeptCommand command = new KeptCommand(message, event.getToken(), isPrivate);
    // kept first: what is acknowledged is answered, if need be by the next process
    if (isNew(command)) {
      hand(command, event.getJDA(), event.deferReply(isPrivate).submit());
    }
  }

  /** Discord tells everything again that it is not sure we heard. */
  private boolean isNew(KeptCommand command) {
    Inbox.Update update =
        new Inbox.Update(DiscordFrontEnd.NAME, command.message().id(), command.text());
    return !inbox.keepNew(List.of(update)).isEmpty();
  }

  /** Takes a command up again that was not finished before the bot ended. */
  void takeUp(KeptCommand command, JDA shard) {
    hand(command, shard, CompletableFuture.completedFuture(null));
  }

  private void hand(KeptCommand command, JDA shard, Future<?> acknowledged) {
    ChatMessage message = command.message();
    reception.take(
        new DiscordExchange(
            message,
            reply -> {
              await(acknowledged);
              answers.keepQuestion(bring(command, shard, reply), message);
            },
            () -> inbox.finish(DiscordFrontEnd.NAME, message.id())));
  }

  /** Whatever came of it: Discord may have heard us although we did not hear Discord. */
  private static void await(Future<?> acknowledged) {
    try {
      acknowledged.get(LONGEST_ACKNOWLEDGEMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | CancellationException | TimeoutException e) {
      LOG.debug("A command may not be acknowledged", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String bring(KeptCommand command, JDA shard, Reply reply) throws DeliveryException {
    if (!command.hasWayBack(clock.instant())) {
      return late.bring(command, reply);
    }
    try {
      return answers.bring(InteractionHook.from(shard, command.token()), reply);
    } catch (DeliveryException e) {
      if (e.outcome() != DeliveryException.Outcome.GONE) {
        throw e;
      }
      return late.bring(command, reply);
    }
  }

  private ChatMessage message(Interaction event, String typed) {
    Member member = event.getMember();
    String person = event.getUser().getId();
    var channel = event.getChannel();
    ChatAddress address =
        channel == null || !event.isFromGuild()
            ? Channels.addressOfPerson(person)
            : Channels.addressOf(channel, person);
    return new ChatMessage(
        address,
        event.getId(),
        person,
        event.getUser().getEffectiveName(),
        typed,
        clock.instant(),
        !event.isFromGuild()
            || (member != null && member.hasPermission(Permission.MANAGE_CHANNEL)));
  }

  private static Set<String> placesOf(Interaction event) {
    var channel = event.getChannel();
    Set<String> places = new HashSet<>(channel == null ? Set.of() : Channels.idsOf(channel));
    var guild = event.getGuild();
    places.add(guild == null ? event.getUser().getId() : guild.getId());
    return places;
  }
}
