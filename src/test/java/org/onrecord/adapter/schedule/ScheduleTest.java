package org.onrecord.adapter.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.jdbc.Database;

class ScheduleTest {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final AtomicInteger rounds = new AtomicInteger();
  private final SettableClock clock = new SettableClock();
  private final Database database;

  ScheduleTest(@TempDir Path folder) {
    database = Database.inFolder(folder);
    clock.set(Instant.parse("2026-03-01T12:00:00Z"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void ofTwoProcessesOneMakesARound() {
    ManualScheduler first = process(rounds::incrementAndGet);
    ManualScheduler second = process(rounds::incrementAndGet);

    first.runAnyDueExecutions();
    second.runAnyDueExecutions();

    assertEquals(1, rounds.get());
  }

  @Test
  void roundIsMadeAgainAfterThePause() {
    ManualScheduler process = process(rounds::incrementAndGet);
    process.runAnyDueExecutions();

    clock.set(clock.now().plus(PAUSE).minusMillis(1));
    process.runAnyDueExecutions();
    assertEquals(1, rounds.get());
    clock.set(clock.now().plusMillis(1));
    process.runAnyDueExecutions();
    assertEquals(2, rounds.get());
  }

  @Test
  void roundThatFailedIsMadeAgain() {
    ManualScheduler process =
        process(
            () -> {
              rounds.incrementAndGet();
              throw new IllegalStateException("planted");
            });
    process.runAnyDueExecutions();

    clock.set(clock.now().plus(PAUSE));
    process.runAnyDueExecutions();

    assertEquals(2, rounds.get());
  }

  private ManualScheduler process(Runnable work) {
    var builder = TestHelper.createManualScheduler(database.connections()).clock(clock);
    builder.startTasks(Schedule.task(new Round("round", PAUSE, work)));
    ManualScheduler scheduler = builder.build();
    scheduler.start();
    return scheduler;
  }
}
