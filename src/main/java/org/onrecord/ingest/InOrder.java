package org.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that several threads do, and whose results one thread takes in the order it was added. Only
 * a few results wait at a time, so that a long run needs no more memory than a short one.
 */
final class InOrder<T> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  private final int threads;
  private final Consumer<T> taker;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private @Nullable ExecutorService pool;

  InOrder(int threads, Consumer<T> taker) {
    this.threads = threads;
    this.taker = taker;
  }

  void add(Callable<T> work) {
    if (pool == null) {
      pool = Executors.newFixedThreadPool(threads);
    }
    enqueue(pool.submit(work));
  }

  void addDone(T result) {
    enqueue(CompletableFuture.completedFuture(result));
  }

  private void enqueue(Future<T> result) {
    waiting.add(result);
    if (waiting.size() > WAITING_PER_THREAD * threads) {
      taker.accept(resultOf(waiting.remove()));
    }
  }

  /** Waits for all that was added. */
  void finish() {
    while (!waiting.isEmpty()) {
      taker.accept(resultOf(waiting.remove()));
    }
  }

  private static <T> T resultOf(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while articles were brought in", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
