package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * An index whose fields' lengths are kept in memory, a byte each.
 *
 * <p>Every place of a word that a search comes by takes a look at the length of its field; to find
 * it in the file takes longer than all else that is done there.
 */
final class LengthsInMemory extends FilterDirectoryReader {

  private final Kept kept;

  private LengthsInMemory(DirectoryReader in, Kept kept) throws IOException {
    super(in, kept);
    this.kept = kept;
  }

  static LengthsInMemory of(DirectoryReader in) throws IOException {
    return new LengthsInMemory(in, new Kept());
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return new LengthsInMemory(in, kept);
  }

  /** As long as a part of the index is open its texts stay the same, whatever is deleted of it. */
  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  /** The lengths by part of the index and field, read when they are first asked for. */
  private static final class Kept extends SubReaderWrapper {
    private final Map<CacheKey, Map<String, Lengths>> ofParts = new ConcurrentHashMap<>();

    @Override
    public LeafReader wrap(LeafReader reader) {
      CacheHelper part = reader.getCoreCacheHelper();
      return new Part(reader, ofParts.computeIfAbsent(part.getKey(), key -> watched(part)));
    }

    private Map<String, Lengths> watched(CacheHelper part) {
      part.addClosedListener(ofParts::remove);
      return new ConcurrentHashMap<>();
    }
  }

  private static final class Part extends FilterLeafReader {
    private final Map<String, Lengths> lengths;

    Part(LeafReader in, Map<String, Lengths> lengths) {
      super(in);
      this.lengths = lengths;
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) throws IOException {
      if (in.getNormValues(field) == null) {
        return null;
      }
      return lengths.computeIfAbsent(field, this::read).values();
    }

    private Lengths read(String field) {
      try {
        return Lengths.of(in.getNormValues(field), in.maxDoc());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}
