package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Failures that a test plants in the REST interface. */
final class DiscordFaults {

  /**
   * A planted failure.
   *
   * @param answer what to answer; nothing if the connection is to be cut
   * @param isDone whether the work is done all the same
   * @param pause how long the same call must not come again
   */
  record Fault(
      Predicate<FakeDiscord.Call> match,
      int status,
      @Nullable JsonNode answer,
      boolean isDone,
      Duration pause,
      AtomicInteger times) {}

  /** JDA counts no smaller pieces of time; its clock and ours may differ by two. */
  private static final long TWO_MILLISECONDS = 2_000_000;

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> notBefore = new HashMap<>();

  /** Answers the next matching calls with one of Discord's errors. */
  synchronized void refuse(int times, Predicate<FakeDiscord.Call> match, int status, int code) {
    JsonNode answer = DiscordObjects.error(code, "Refused by the test");
    add(times, new Fault(match, status, answer, false, Duration.ZERO, new AtomicInteger(times)));
  }

  /** Answers the next matching calls with "too many requests", for whole seconds. */
  synchronized void slowDown(int times, Predicate<FakeDiscord.Call> match, Duration pause) {
    ObjectNode answer = DiscordObjects.error(0, "You are being rate limited.");
    answer.put("retry_after", pause.toMillis() / 1000.0).put("global", false);
    add(times, new Fault(match, 429, answer, false, pause, new AtomicInteger(times)));
  }

  /** Cuts the connection of the next matching calls after they came in whole. */
  synchronized void cut(int times, Predicate<FakeDiscord.Call> match, boolean isDone) {
    add(times, new Fault(match, 0, null, isDone, Duration.ZERO, new AtomicInteger(times)));
  }

  /** Returns how many of the planted failures have not happened yet. */
  synchronized int left() {
    return faults.stream().mapToInt(fault -> fault.times().get()).sum();
  }

  /** Whether a call comes before the pause is over that was asked for. */
  synchronized boolean isEarly(FakeDiscord.Call call) {
    return call.nanos() + TWO_MILLISECONDS < notBefore.getOrDefault(keyOf(call), Long.MIN_VALUE);
  }

  /** Returns what shall happen to a call, empty if nothing shall. */
  synchronized Optional<Fault> take(FakeDiscord.Call call) {
    for (Iterator<Fault> all = faults.iterator(); all.hasNext(); ) {
      Fault fault = all.next();
      if (fault.match().test(call)) {
        if (fault.times().decrementAndGet() == 0) {
          all.remove();
        }
        if (!fault.pause().isZero()) {
          notBefore.put(keyOf(call), System.nanoTime() + fault.pause().toNanos());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private void add(int times, Fault fault) {
    if (times > 0) {
      faults.add(fault);
    }
  }

  private static String keyOf(FakeDiscord.Call call) {
    return call.method() + " " + call.path();
  }
}
