package org.onrecord.chat;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a chat see that an answer is being worked on, if it takes longer than a glance. */
final class Ticker {

  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

  private static final long FIRST_MILLIS = 150;

  /** Networks show an action for five seconds at most. */
  private static final long EACH_MILLIS = 4_000;

  private final ScheduledExecutorService timer;

  Ticker(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  <T> T during(Runnable tick, Supplier<T> work) {
    try {
      Future<?> ticks =
          timer.scheduleWithFixedDelay(
              () -> quietly(tick), FIRST_MILLIS, EACH_MILLIS, TimeUnit.MILLISECONDS);
      try {
        return work.get();
      } finally {
        ticks.cancel(false);
      }
    } catch (RejectedExecutionException closing) {
      return work.get();
    }
  }

  private static void quietly(Runnable tick) {
    try {
      tick.run();
    } catch (RuntimeException e) {
      LOG.debug("Could not show that an answer is being worked on", e);
    }
  }
}
