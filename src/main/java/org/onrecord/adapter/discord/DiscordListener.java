package org.onrecord.adapter.discord;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens on Discord and hands it over, off the thread that reads the socket. */
final class DiscordListener implements EventListener {

  private static final Logger LOG = LoggerFactory.getLogger(DiscordListener.class);

  private static final int INTENTS_NOT_GRANTED = 4014;

  private final DiscordDesk desk;
  private final Hands hands;
  private final Clock clock;
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private volatile Instant lastHeard = Instant.MIN;

  /**
   * The threads that work off what is heard, each in its order.
   *
   * @param atOnce for what Discord gives us three seconds for
   */
  record Hands(Executor atOnce, Executor inTurn) {}

  DiscordListener(DiscordDesk desk, Hands hands, Clock clock) {
    this.desk = desk;
    this.hands = hands;
    this.clock = clock;
  }

  Instant lastHeard() {
    return lastHeard;
  }

  /** Stops taking in. */
  void close() {
    isClosed.set(true);
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof ShutdownEvent shutdown) {
      ended(shutdown);
      return;
    }
    heard(event);
    if (isClosed.get()) {
      return;
    }
    try {
      handedOver(event);
    } catch (RuntimeException e) {
      LOG.error("An event could not be taken in: {}", event.getClass().getSimpleName(), e);
    }
  }

  private void heard(GenericEvent event) {
    if (event instanceof GatewayPingEvent
        || event instanceof ReadyEvent
        || event instanceof SessionResumeEvent
        || event instanceof MessageReceivedEvent) {
      lastHeard = clock.instant();
    }
  }

  /** What Discord wants to hear of in three seconds does not wait behind messages. */
  private void handedOver(GenericEvent event) {
    if (event instanceof SlashCommandInteractionEvent slash) {
      handOver(hands.atOnce(), () -> desk.interactions().take(slash));
    } else if (event instanceof MessageContextInteractionEvent menu) {
      handOver(hands.atOnce(), () -> desk.interactions().take(menu));
    } else if (event instanceof ButtonInteractionEvent press) {
      handOver(hands.atOnce(), () -> desk.presses().take(press, press.getComponentId()));
    } else if (event instanceof StringSelectInteractionEvent choice) {
      choice.getValues().stream()
          .limit(1)
          .forEach(value -> handOver(hands.atOnce(), () -> desk.presses().take(choice, value)));
    } else if (event instanceof CommandAutoCompleteInteractionEvent typing) {
      handOver(hands.atOnce(), () -> desk.completion().take(typing));
    } else {
      later(event);
    }
  }

  private void later(GenericEvent event) {
    if (event instanceof MessageReceivedEvent message) {
      handOver(hands.inTurn(), () -> desk.questions().take(message.getMessage()));
      handOver(hands.inTurn(), () -> desk.overhearing().take(message.getMessage()));
    } else if (event instanceof MessageUpdateEvent edit) {
      handOver(hands.inTurn(), () -> desk.questions().takeEdited(edit.getMessage()));
      handOver(hands.inTurn(), () -> desk.overhearing().take(edit.getMessage()));
    } else if (event instanceof MessageDeleteEvent deleted) {
      handOver(
          hands.inTurn(),
          () -> desk.overhearing().deleted(deleted.getChannel(), deleted.getMessageId()));
    } else if (event instanceof GuildLeaveEvent leave) {
      leave
          .getGuild()
          .getChannelCache()
          .forEach(c -> handOver(hands.inTurn(), () -> desk.left(c.getId())));
    } else if (event instanceof GuildJoinEvent join) {
      join.getGuild()
          .getChannelCache()
          .forEach(c -> handOver(hands.inTurn(), () -> desk.joined(c.getId())));
    }
  }

  private static void handOver(Executor hand, Runnable work) {
    try {
      hand.execute(
          () -> {
            try {
              work.run();
            } catch (RuntimeException e) {
              LOG.error("Something from Discord could not be handled", e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.warn("Too much comes in from Discord; something is dropped");
    }
  }

  private static void ended(ShutdownEvent event) {
    if (event.getCode() == INTENTS_NOT_GRANTED) {
      LOG.error(
          "Discord ended the connection: the developer portal does not grant the bot the message"
              + " content intent that discord.message.content asks for");
    } else if (event.getCode() > 1000) {
      LOG.error("Discord ended the connection for good, code {}", event.getCode());
    }
  }
}
