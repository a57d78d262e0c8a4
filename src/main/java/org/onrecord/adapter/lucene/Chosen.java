package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/**
 * The documents that a question lets be found, asked for each that a search comes by.
 *
 * <p>Where many may be found this is quicker than to look up the words of each.
 */
final class Chosen {

  private final IndexSearcher searcher;
  private final Weight weight;

  Chosen(IndexSearcher searcher, BooleanQuery only) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(only), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Returns about how many they are. */
  long count() throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ScorerSupplier some = weight.scorerSupplier(leaf);
      count += some == null ? 0 : some.cost();
    }
    return count;
  }

  private Bits in(LeafReaderContext leaf) throws IOException {
    int all = leaf.reader().maxDoc();
    Scorer some = weight.scorer(leaf);
    return some == null ? new Bits.MatchNoBits(all) : BitSet.of(some.iterator(), all);
  }

  /** Keeps of what is found the best that are among these. */
  CollectorManager<OfThese, TopDocs> best(TopScoreDocCollectorManager best) {
    return new CollectorManager<>() {
      @Override
      public OfThese newCollector() {
        return new OfThese(best.newCollector());
      }

      @Override
      public TopDocs reduce(Collection<OfThese> collectors) throws IOException {
        return best.reduce(collectors.stream().map(OfThese::collector).toList());
      }
    };
  }

  final class OfThese extends FilterCollector {

    OfThese(TopScoreDocCollector best) {
      super(best);
    }

    TopScoreDocCollector collector() {
      return (TopScoreDocCollector) in;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Bits these = Chosen.this.in(leaf);
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int document) throws IOException {
          if (these.get(document)) {
            super.collect(document);
          }
        }
      };
    }
  }
}
