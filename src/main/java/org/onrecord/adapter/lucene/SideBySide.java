package org.onrecord.adapter.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Threads, as many as there are processors, on which the parts of a large index are searched at the
 * same time.
 */
final class SideBySide extends SearcherFactory implements Closeable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), SideBySide::thread);

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "search");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    return new IndexSearcher(reader, threads);
  }

  /** Begins some work, which whoever waits for it does if no thread has had the time. */
  <T> Begun<T> begin(Callable<T> work) {
    var task = new FutureTask<>(work);
    threads.execute(task);
    return () -> {
      task.run();
      return result(task);
    };
  }

  interface Begun<T> {
    /** Waits for the end of the work. */
    T get() throws IOException;
  }

  private static <T> T result(FutureTask<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The search was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException read ? read : new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
