package org.onrecord.adapter.discord;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Reception;

/** Answers slash commands and the menus of messages; Discord hears of each at once. */
final class Interactions {

  private static final String NOT_HERE = "I am not allowed to answer here.";

  private final Reception reception;
  private final SlashCommands commands;
  private final DiscordAnswers answers;
  private final DiscordDoor door;
  private final Inbox inbox;
  private final Clock clock;

  Interactions(Parts parts, SlashCommands commands, Clock clock) {
    this.reception = parts.reception();
    this.answers = parts.answers();
    this.door = parts.door();
    this.inbox = parts.inbox();
    this.commands = commands;
    this.clock = clock;
  }

  /** What every kind of interaction works with. */
  record Parts(Reception reception, DiscordAnswers answers, DiscordDoor door, Inbox inbox) {}

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
    // kept first: what is acknowledged is answered, if need be by the next process
    String content = new KeptCommand(message, event.getToken()).text();
    inbox.keepNew(List.of(new Inbox.Update(DiscordFrontEnd.NAME, message.id(), content)));
    event.deferReply(isPrivate).queue(ok -> {}, e -> {});
    hand(message, event.getHook());
  }

  /** Hands an acknowledged command to be answered. */
  void hand(ChatMessage message, InteractionHook hook) {
    reception.take(
        new DiscordExchange(
            message,
            reply -> answers.keepQuestion(answers.bring(hook, reply), message),
            () -> inbox.finish(DiscordFrontEnd.NAME, message.id())));
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
    Set<String> places = new HashSet<>();
    if (event.getChannelId() != null) {
      places.add(event.getChannelId());
    }
    var guild = event.getGuild();
    places.add(guild == null ? event.getUser().getId() : guild.getId());
    return places;
  }
}
