package org.onrecord.testing;

import java.time.Duration;
import java.util.List;

/** The threads of this process that would keep it from ending. */
public final class LingeringThreads {

  /** How long the bot may take to end when it is told to. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private LingeringThreads() {}

  /**
   * Waits for the end of every thread that is about to end, and returns the names of those that do
   * not: a library that says it is closed may still be on its last lines.
   */
  public static List<String> named(String... beginnings) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .filter(thread -> List.of(beginnings).stream().anyMatch(thread.getName()::startsWith))
        .filter(LingeringThreads::outlives)
        .map(Thread::getName)
        .toList();
  }

  private static boolean outlives(Thread thread) {
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return thread.isAlive();
  }
}
