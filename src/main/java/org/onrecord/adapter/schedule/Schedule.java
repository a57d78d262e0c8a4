package org.onrecord.adapter.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rounds whose due times are kept in the database: each is made by one process at a time, and by
 * another if that one dies.
 */
public final class Schedule implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final Duration LONGEST_ROUND = Duration.ofSeconds(15);

  private final Scheduler scheduler;

  public Schedule(DataSource database, List<Round> rounds, Clock clock) {
    List<RecurringTask<Void>> tasks = rounds.stream().map(Schedule::task).toList();
    this.scheduler =
        Scheduler.create(database)
            .startTasks(tasks)
            .threads(rounds.size())
            .pollingInterval(BETWEEN_LOOKS)
            .heartbeatInterval(HEARTBEAT)
            .shutdownMaxWait(LONGEST_ROUND)
            .clock(clock::instant)
            .build();
  }

  static RecurringTask<Void> task(Round round) {
    return Tasks.recurring(round.name(), FixedDelay.of(round.pause()))
        .execute((instance, context) -> round.work().run());
  }

  public void start() {
    scheduler.start();
  }

  /** Lets the rounds that are being made end. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
