package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Holdings;

/** Counts what the index holds: speakers, outlets, articles. */
final class HoldingsCount {

  private HoldingsCount() {}

  static Holdings of(IndexSearcher searcher) throws IOException {
    var wholes = new TermQuery(new Term(Field.UNIT, Field.WHOLE_ARTICLE));
    var outlets = new TreeSet<>(counts(searcher.getIndexReader(), Field.OUTLET).keySet());
    return new Holdings(
        searcher.count(wholes),
        speakers(searcher.getIndexReader()),
        new ArrayList<>(outlets),
        newest(searcher.getIndexReader()));
  }

  private static List<Holdings.Quoted> speakers(IndexReader reader) throws IOException {
    var quoted = new ArrayList<Holdings.Quoted>();
    counts(reader, Field.SPEAKER)
        .forEach((key, n) -> quoted.add(new Holdings.Quoted(SpeakerKey.read(key), n)));
    quoted.removeIf(each -> each.speaker().isAsker());
    quoted.sort(
        Comparator.comparingInt(Holdings.Quoted::quotations)
            .reversed()
            .thenComparing(each -> each.speaker().name())
            .thenComparing(each -> SpeakerKey.who(each.speaker())));
    return quoted;
  }

  private static Map<String, Integer> counts(IndexReader reader, String field) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
      int[] byOrdinal = new int[values.getValueCount()];
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          byOrdinal[values.ordValue()]++;
        }
      }
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Integer::sum);
        }
      }
    }
    return counts;
  }

  private static @Nullable LocalDate newest(IndexReader reader) throws IOException {
    byte[] latest = PointValues.getMaxPackedValue(reader, Field.PUBLISHED);
    return latest == null ? null : LocalDate.ofEpochDay(LongPoint.decodeDimension(latest, 0));
  }
}
