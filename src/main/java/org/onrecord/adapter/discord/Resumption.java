package org.onrecord.adapter.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what the bot had taken in and not finished when it ended. */
final class Resumption {

  private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

  /** A guild may be away for a while; nobody waits for an answer of yesterday. */
  private static final Duration LONGEST_SEARCH = Duration.ofDays(1);

  private final Inbox inbox;
  private final MessageQuestions questions;
  private final Interactions interactions;
  private final Clock clock;
  private volatile List<Inbox.Update> unfinished = List.of();

  Resumption(Inbox inbox, MessageQuestions questions, Interactions interactions, Clock clock) {
    this.inbox = inbox;
    this.questions = questions;
    this.interactions = interactions;
    this.clock = clock;
  }

  /** Looks up what there is; what comes in from now on is not part of it. */
  void recall() {
    unfinished = inbox.unfinished(DiscordFrontEnd.NAME);
  }

  /** Takes everything up, on a thread that may wait for Discord. */
  void run(JDA shard, Channels channels) {
    for (Inbox.Update update : unfinished) {
      try {
        takeUp(update, shard, channels);
      } catch (RuntimeException e) {
        LOG.error("Something of before the start cannot be taken up again: {}", update.id(), e);
        finish(update);
      }
    }
    unfinished = List.of();
  }

  private void takeUp(Inbox.Update update, JDA shard, Channels channels) {
    if (KeptCommand.isOne(update.content())) {
      interactions.takeUp(KeptCommand.read(update.id(), update.content()), shard);
      return;
    }
    @Nullable MessageChannel channel = channels.find(update.content());
    if (channel == null) {
      finishIfOld(update);
    } else {
      channel
          .retrieveMessageById(update.id())
          .queue(questions::takeUp, e -> afterFailure(update, e));
    }
  }

  /** A message that was deleted needs no answer; one that cannot be had just now does. */
  private void afterFailure(Inbox.Update update, Throwable failure) {
    if (failure instanceof ErrorResponseException refusal && !refusal.isServerError()) {
      finish(update);
    } else {
      finishIfOld(update);
    }
  }

  private void finishIfOld(Inbox.Update update) {
    Instant written = TimeUtil.getTimeCreated(Long.parseLong(update.id())).toInstant();
    if (written.plus(LONGEST_SEARCH).isBefore(clock.instant())) {
      finish(update);
    } else {
      LOG.warn("Message {} cannot be read just now; the next start tries again", update.id());
    }
  }

  private void finish(Inbox.Update update) {
    inbox.finish(DiscordFrontEnd.NAME, update.id());
  }
}
