package org.onrecord;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onrecord.adapter.knowledge.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether the knowledge folder changed; a change is taken in after two looks.
 */
final class KnowledgeWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatch.class);

  private static final long BETWEEN_LOOKS_SECONDS = 2;
  private static final long LONGEST_END_SECONDS = 5;

  private final FolderWatch folder;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "knowledge"));

  KnowledgeWatch(FolderWatch folder) {
    this.folder = folder;
  }

  void start() {
    Future<?> unused =
        thread.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      if (folder.look()) {
        LOG.info("The knowledge folder changed and was followed");
      }
    } catch (RuntimeException e) {
      LOG.error("The knowledge folder changed and could not be followed; trying again", e);
    }
  }

  /** Lets an article that is being brought in come to its end. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Articles are still being brought in; the next start goes on with them");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
