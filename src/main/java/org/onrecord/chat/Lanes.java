package org.onrecord.chat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done in order for one chat, and side by side for several.
 *
 * <p>Work that has to wait gives its thread back, so a chat the network slows down slows down no
 * other.
 */
public final class Lanes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  /** A piece of work that may have to be taken up several times. */
  public interface Step {
    /** Works; returns how long to wait before the next try, empty if there is none. */
    Optional<Duration> run();
  }

  private final int perLane;
  private final int inAll;
  private final ScheduledExecutorService threads;

  /** The work of each chat, the one being done first; guarded by itself. */
  private final Map<String, Deque<Step>> lanes = new HashMap<>();

  private int steps;

  /**
   * @param perLane how much may wait for one chat
   * @param inAll how much may wait for all chats together
   */
  public Lanes(String name, int threads, int perLane, int inAll) {
    this.perLane = perLane;
    this.inAll = inAll;
    AtomicInteger number = new AtomicInteger();
    ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(
            threads, work -> new Thread(work, name + "-" + number.incrementAndGet()));
    pool.setRemoveOnCancelPolicy(true);
    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.threads = pool;
  }

  /** Adds work to the end of a lane; false if there is no room for it. */
  public boolean add(String lane, Step step) {
    synchronized (lanes) {
      Deque<Step> waiting = lanes.get(lane);
      if (steps >= inAll || (waiting != null && waiting.size() >= perLane)) {
        return false;
      }
      steps++;
      if (waiting != null) {
        waiting.add(step);
        return true;
      }
      lanes.put(lane, new ArrayDeque<>(List.of(step)));
    }
    schedule(lane, Duration.ZERO);
    return true;
  }

  /** Waits until all work is done; false if it took too long. */
  public boolean awaitEmpty(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    synchronized (lanes) {
      while (steps > 0) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(lanes, left);
      }
      return true;
    }
  }

  /** Returns how many pieces of work are not done yet. */
  public int waiting() {
    synchronized (lanes) {
      return steps;
    }
  }

  /** Drops what still waits; {@link #awaitEmpty} first if it should be done. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
        LOG.warn("Work for a chat does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void schedule(String lane, Duration wait) {
    try {
      Future<?> unused = threads.schedule(() -> work(lane), wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Work for {} is dropped, we are closing", lane);
    }
  }

  private void work(String lane) {
    Optional<Duration> wait = run(first(lane));
    if (wait.isPresent() || removeFirst(lane)) {
      schedule(lane, wait.orElse(Duration.ZERO));
    }
  }

  private static Optional<Duration> run(Step step) {
    try {
      return step.run();
    } catch (Throwable e) {
      LOG.error("Work for a chat failed and is given up", e);
      return Optional.empty();
    }
  }

  private Step first(String lane) {
    synchronized (lanes) {
      return waitingIn(lane).element();
    }
  }

  private Deque<Step> waitingIn(String lane) {
    return Objects.requireNonNull(lanes.get(lane));
  }

  /** Removes work that is done; whether there is more in its lane. */
  private boolean removeFirst(String lane) {
    synchronized (lanes) {
      Deque<Step> waiting = waitingIn(lane);
      waiting.remove();
      steps--;
      if (waiting.isEmpty()) {
        lanes.remove(lane);
      }
      lanes.notifyAll();
      return !waiting.isEmpty();
    }
  }
}
