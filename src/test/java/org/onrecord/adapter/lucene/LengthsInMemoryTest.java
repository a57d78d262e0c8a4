package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;

class LengthsInMemoryTest {

  @Property(tries = 50)
  void lengthsAreWhatTheFileSays(
      @ForAll @Size(max = 40) List<@IntRange(max = 300) Integer> first,
      @ForAll @Size(max = 40) List<@IntRange(max = 300) Integer> then)
      throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishWords()))) {
      write(writer, first);
      try (var file = DirectoryReader.open(writer);
          var kept = LengthsInMemory.of(file)) {
        assertEquals(lengths(file), lengths(kept));
        write(writer, then);
        try (var fileNow = DirectoryReader.open(writer);
            var now = DirectoryReader.openIfChanged(kept, writer)) {
          assertEquals(lengths(fileNow), lengths(now == null ? kept : now));
        }
      }
    }
  }

  /** One document each; of no words it lacks the field. */
  private static void write(IndexWriter writer, List<Integer> lengths) throws IOException {
    for (int length : lengths) {
      var document = new Document();
      if (length > 0) {
        String words = String.join(" ", Collections.nCopies(length, "road"));
        document.add(new TextField(Field.WORDS, words, Store.NO));
      }
      writer.addDocument(document);
    }
  }

  private static List<Long> lengths(DirectoryReader reader) throws IOException {
    var lengths = new ArrayList<Long>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNormValues(Field.WORDS);
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        boolean isThere = values != null && values.advanceExact(document);
        lengths.add(isThere ? values.longValue() : -1);
      }
    }
    return lengths;
  }
}
