package org.onrecord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onrecord.chat.FrontEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log when a network falls silent, and when it is heard again. */
final class NetworkWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NetworkWatch.class);

  /** A poll lasts less than one minute, and so does what is between two beats of a gateway. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

  private static final long BETWEEN_LOOKS_SECONDS = 30;

  private final List<FrontEnd> frontEnds;
  private final Clock clock;
  private final Instant begin;
  private final Set<String> silent = new TreeSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "network-watch"));

  NetworkWatch(List<FrontEnd> frontEnds, Clock clock) {
    this.frontEnds = List.copyOf(frontEnds);
    this.clock = clock;
    this.begin = clock.instant();
  }

  void start() {
    Future<?> unused =
        thread.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
  }

  /** Looks once; returns the networks that are silent. */
  Set<String> look() {
    frontEnds.forEach(this::look);
    return Set.copyOf(silent);
  }

  private void look(FrontEnd frontEnd) {
    Instant heard = frontEnd.lastHeard().isAfter(begin) ? frontEnd.lastHeard() : begin;
    boolean isSilent = heard.plus(LONGEST_SILENCE).isBefore(clock.instant());
    if (isSilent && silent.add(frontEnd.name())) {
      LOG.error("Nothing was heard of {} since {}; trying on", frontEnd.name(), heard);
    } else if (!isSilent && silent.remove(frontEnd.name())) {
      LOG.warn("{} is heard again", frontEnd.name());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
