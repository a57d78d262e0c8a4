package org.onrecord.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.knn.KnnCollectorManager;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the closest in meaning among the quotations a question lets be found.
 *
 * <p>If they are few, each is compared. Of many that are spread over a large index, the way from
 * neighbour to neighbour leads past so many others that it would take longer than a question may;
 * it ends where enough were compared, which are mostly the closest.
 */
final class CloseInMeaning extends KnnFloatVectorQuery {

  /** So many are compared one by one. */
  private static final int FEW = 8_000;

  /** So many are compared on the way through a whole index. */
  private static final int MOST = 10_000;

  private static final TopDocs LOOK_AT_EACH =
      new TopDocs(new TotalHits(0, Relation.GREATER_THAN_OR_EQUAL_TO), new ScoreDoc[0]);

  /**
   * @param only what may be found; null if everything
   */
  CloseInMeaning(float[] meaning, int most, @Nullable Query only) {
    super(Field.MEANING, meaning, most, only);
  }

  /** Each part by itself: what is found must not hang on which is searched first. */
  @Override
  protected KnnCollectorManager getKnnCollectorManager(int most, IndexSearcher searcher) {
    return (visits, leaf) -> new TopKnnCollector(most, visits);
  }

  @Override
  protected TopDocs approximateSearch(
      LeafReaderContext leaf, Bits chosen, int howMany, KnnCollectorManager collectors)
      throws IOException {
    if (howMany <= share(FEW, leaf)) {
      return LOOK_AT_EACH;
    }
    int most = Math.min(howMany, share(MOST, leaf));
    TopDocs found = super.approximateSearch(leaf, chosen, most, collectors);
    return new TopDocs(new TotalHits(found.totalHits.value, Relation.EQUAL_TO), found.scoreDocs);
  }

  private static int share(int ofAll, LeafReaderContext leaf) {
    int all = ReaderUtil.getTopLevelContext(leaf).reader().maxDoc();
    return (int) Math.max(1, (long) ofAll * leaf.reader().maxDoc() / all);
  }
}
