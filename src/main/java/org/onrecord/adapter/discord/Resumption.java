package org.onrecord.adapter.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what the bot had taken in and not finished when it ended. */
final class Resumption {

  private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

  private final Inbox inbox;
  private final MessageQuestions questions;
  private final Interactions interactions;

  Resumption(Inbox inbox, MessageQuestions questions, Interactions interactions) {
    this.inbox = inbox;
    this.questions = questions;
    this.interactions = interactions;
  }

  /** Takes everything up, on a thread that may wait for Discord. */
  void run(JDA shard, Channels channels) {
    for (Inbox.Update update : inbox.unfinished(DiscordFrontEnd.NAME)) {
      try {
        takeUp(update, shard, channels);
      } catch (RuntimeException e) {
        LOG.error("Something of before the start cannot be taken up again: {}", update.id(), e);
        finish(update);
      }
    }
  }

  private void takeUp(Inbox.Update update, JDA shard, Channels channels) {
    if (KeptCommand.isOne(update.content())) {
      KeptCommand kept = KeptCommand.read(update.id(), update.content());
      interactions.hand(kept.message(), InteractionHook.from(shard, kept.token()));
      return;
    }
    @Nullable MessageChannel channel = channels.find(update.content());
    if (channel == null) {
      finish(update);
    } else {
      channel.retrieveMessageById(update.id()).queue(questions::takeUp, e -> finish(update));
    }
  }

  private void finish(Inbox.Update update) {
    inbox.finish(DiscordFrontEnd.NAME, update.id());
  }
}
