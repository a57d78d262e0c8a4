package org.onrecord.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where messages of a network come in: one chat's are answered in order, chats side by side, and
 * nobody can ask faster than answers can be given.
 */
public final class Reception implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(15);

  /** How many questions may come in a row, and how fast after that. */
  public record Limits(
      int threads, int waitingPerChat, int waiting, int personBurst, Duration perQuestion) {

    /**
     * Twenty in a row from one person, then one each three seconds; a chat gets three times that.
     */
    public static final Limits DEFAULT = new Limits(8, 20, 5_000, 20, Duration.ofSeconds(3));
  }

  private final CommandRouter router;
  private final Clock clock;
  private final Lanes lanes;
  private final Pace people;
  private final Pace chats;
  private final Pace warnings;
  private final ScheduledThreadPoolExecutor ticker;

  public Reception(String name, CommandRouter router, Limits limits, Clock clock) {
    this.router = router;
    this.clock = clock;
    this.lanes = new Lanes(name, limits.threads(), limits.waitingPerChat(), limits.waiting());
    this.people = new Pace(limits.personBurst(), limits.perQuestion(), clock);
    this.chats = new Pace(3 * limits.personBurst(), limits.perQuestion().dividedBy(3), clock);
    this.warnings = new Pace(1, Duration.ofSeconds(30), clock);
    this.ticker = new ScheduledThreadPoolExecutor(1, work -> new Thread(work, name + "-ticker"));
    ticker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    ticker.setRemoveOnCancelPolicy(true);
  }

  /** Takes in a message to be answered; comes back at once. */
  public void take(Exchange exchange) {
    ChatMessage message = exchange.message();
    if (!isWithinLimits(message)) {
      warn(exchange, "That was a lot at once. Give me a moment, then ask again.");
    } else if (!lanes.add(laneOf(message.address()), answering(exchange, null))) {
      warn(exchange, "Too many questions wait for an answer just now. Please ask again soon.");
    }
  }

  /** Does work of the bot's own for a chat in its turn; false if too much waits already. */
  public boolean take(ChatAddress address, Lanes.Step step) {
    return lanes.add(laneOf(address), step);
  }

  /** Returns how many questions are not answered yet. */
  public int waiting() {
    return lanes.waiting();
  }

  /** Answers what was taken in, as far as that is possible in 15 s. */
  @Override
  public void close() {
    try {
      if (!lanes.awaitEmpty(LONGEST_DRAIN)) {
        LOG.warn("{} messages stay unanswered; they are taken up after the start", waiting());
      }
      ticker.shutdownNow();
      lanes.close();
      if (!ticker.awaitTermination(1, TimeUnit.SECONDS)) {
        LOG.warn("Showing that an answer is being worked on does not end");
      }
    } catch (InterruptedException e) {
      ticker.shutdownNow();
      lanes.close();
      Thread.currentThread().interrupt();
    }
  }

  private boolean isWithinLimits(ChatMessage message) {
    ChatAddress address = message.address();
    return people.take(address.frontEnd() + " " + message.personId()).isZero()
        && chats.take(address.frontEnd() + " " + address.chat()).isZero();
  }

  /** Says why nothing will come, once in a while; a person who goes on hears nothing. */
  private void warn(Exchange exchange, String words) {
    ChatMessage message = exchange.message();
    boolean told = warnings.take(laneOf(message.address()) + " " + message.personId()).isZero();
    String aside = "aside " + laneOf(message.address());
    if (!told || !lanes.add(aside, answering(exchange, Reply.of(words)))) {
      exchange.finish();
    }
  }

  private Lanes.Step answering(Exchange exchange, @Nullable Reply known) {
    return new Answering(exchange, router, known, new Ticker(ticker), clock);
  }

  private static String laneOf(ChatAddress address) {
    return address.frontEnd() + " " + address.chat();
  }
}
