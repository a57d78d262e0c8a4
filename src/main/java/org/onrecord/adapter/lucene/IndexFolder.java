package org.onrecord.adapter.lucene;

import static org.apache.lucene.index.IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The folder of an index, with a mark that says which version of the bot made it. */
final class IndexFolder {

  /** Goes up whenever what is stored, or how words are cut, changes. */
  private static final String VERSION = "5";

  private static final String MARK = "onrecord";

  private static final double LARGEST_BUFFER_MB = 1024;

  private final Directory directory;
  private final boolean isNew;
  private final String mark;

  private IndexFolder(Directory directory, boolean isNew, String mark) {
    this.directory = directory;
    this.isNew = isNew;
    this.mark = mark;
  }

  /**
   * Opens the folder.
   *
   * @param vectors the name of what makes the vectors
   */
  static IndexFolder open(Path path, String vectors) throws IOException {
    String mark = VERSION + " " + vectors;
    Files.createDirectories(path);
    Directory directory = FSDirectory.open(path);
    boolean isNew = !isReadable(directory, mark);
    if (isNew) {
      empty(directory);
    }
    return new IndexFolder(directory, isNew, mark);
  }

  /** Whether all of it can be read and it has our mark; whatever is wrong with it, it is not. */
  private static boolean isReadable(Directory directory, String mark) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return mark.equals(reader.getIndexCommit().getUserData().get(MARK));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Under the lock: what we cannot read may be what another process is writing. */
  private static void empty(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  boolean isNew() {
    return isNew;
  }

  IndexWriter writer(EnglishWords words) throws IOException {
    var config = new IndexWriterConfig(words);
    config.setOpenMode(isNew ? OpenMode.CREATE : OpenMode.APPEND);
    config.setCommitOnClose(false);
    config.setCodec(new SmallVectors());
    config.setRAMBufferSizeMB(buffer());
    return new IndexWriter(directory, config);
  }

  /** Many small pieces of an index cost a large import most of its time: they are merged again. */
  private static double buffer() {
    double most = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
    return Math.max(DEFAULT_RAM_BUFFER_SIZE_MB, Math.min(LARGEST_BUFFER_MB, most / 4));
  }

  void mark(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
  }

  void close() throws IOException {
    directory.close();
  }
}
