package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** An index of which some fields' words are those of other fields, or of none. */
final class ReaderWithFields extends FilterDirectoryReader {

  private final Map<String, String> instead;

  /**
   * @param instead the field that is read in place of each; of an empty name nothing is read
   */
  ReaderWithFields(DirectoryReader in, Map<String, String> instead) throws IOException {
    super(
        in,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf, instead);
          }
        });
    this.instead = instead;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return new ReaderWithFields(in, instead);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Leaf extends FilterLeafReader {

    private final Map<String, String> instead;

    Leaf(LeafReader in, Map<String, String> instead) {
      super(in);
      this.instead = instead;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      String read = instead.getOrDefault(field, field);
      return read.isEmpty() ? null : in.terms(read);
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) throws IOException {
      String read = instead.getOrDefault(field, field);
      return read.isEmpty() ? null : in.getNormValues(read);
    }

    @Override
    public IndexReader.@Nullable CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public IndexReader.@Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
