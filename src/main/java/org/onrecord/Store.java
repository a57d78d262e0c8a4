package org.onrecord;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.ingest.Extraction;
import org.onrecord.ingest.Ingest;
import org.onrecord.query.Embedder;

/** Everything that is kept on disk, open, and what brings articles into it. */
record Store(
    Database database, JdbcQuotationArchive archive, LuceneQuotationIndex index, Ingest ingest)
    implements AutoCloseable {

  /** Opens what is in a folder side by side: a person waits for the slowest only. */
  static Store inFolder(Path folder, Embedder embedder, Extraction reading) {
    CompletableFuture<LuceneQuotationIndex> opening =
        CompletableFuture.supplyAsync(
            () -> LuceneQuotationIndex.open(folder.resolve("index"), embedder));
    Database database;
    try {
      database = Database.inFolder(folder);
    } catch (RuntimeException e) {
      closeQuietly(opening);
      throw e;
    }
    return of(database, indexFrom(opening, database), reading);
  }

  /** The database's failure is the one to tell; a lock on the index would only say it twice. */
  private static void closeQuietly(CompletableFuture<LuceneQuotationIndex> opening) {
    if (!opening.handle((index, failure) -> failure == null).join()) {
      return;
    }
    opening.join().close();
  }

  private static LuceneQuotationIndex indexFrom(
      CompletableFuture<LuceneQuotationIndex> opening, Database database) {
    try {
      return join(opening);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Waits for a part and fails as it failed. */
  static <T> T join(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Store of(Database database, LuceneQuotationIndex index, Extraction reading) {
    JdbcQuotationArchive archive = new JdbcQuotationArchive(database);
    int threads = Runtime.getRuntime().availableProcessors();
    Store opened =
        new Store(database, archive, index, new Ingest(archive, index, reading, threads));
    if (index.mustBeFilled()) {
      opened.refillIndex();
    }
    return opened;
  }

  /** Makes the index anew from the archive and says how many articles it holds. */
  int refillIndex() {
    ingest.refillIndex();
    return archive.articleCount();
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
