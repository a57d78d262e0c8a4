package org.onrecord.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that send posts as they become due, until they are closed. */
public final class OutboxWorkers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxWorkers.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration LONGEST_SEND = Duration.ofSeconds(20);

  private final OutboxDispatcher dispatcher;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  public OutboxWorkers(OutboxDispatcher dispatcher, int count) {
    this.dispatcher = dispatcher;
    for (int i = 1; i <= count; i++) {
      threads.add(new Thread(this::sendUntilClosed, "outbox-" + i));
    }
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  /** Lets posts that are being sent end, so that none has to be marked unknown. */
  @Override
  public void close() {
    closed.countDown();
    threads.forEach(OutboxWorkers::join);
  }

  private void sendUntilClosed() {
    Duration pause = Duration.ZERO;
    while (!isClosedAfter(pause)) {
      pause = sendNext() ? Duration.ZERO : BETWEEN_LOOKS;
    }
  }

  private boolean sendNext() {
    try {
      return dispatcher.sendNext();
    } catch (RuntimeException e) {
      LOG.error("The outbox cannot be used", e);
      return false;
    }
  }

  private boolean isClosedAfter(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(LONGEST_SEND.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
