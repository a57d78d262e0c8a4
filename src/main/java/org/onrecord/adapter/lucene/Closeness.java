package org.onrecord.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.VectorScorer;

/** How close chosen documents are in meaning to what is sought. */
final class Closeness {

  private final IndexSearcher searcher;
  private final float[] sought;

  Closeness(IndexSearcher searcher, float[] sought) {
    this.searcher = searcher;
    this.sought = sought;
  }

  /**
   * Returns the cosine for each document, 0 for those without a vector.
   *
   * <p>It is worked out on the small copies of the vectors: the whole ones stay on disk.
   *
   * @param documents in ascending order
   */
  double[] of(int[] documents) throws IOException {
    double[] close = new double[documents.length];
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Field.MEANING);
      VectorScorer scorer = vectors == null ? null : vectors.scorer(sought);
      for (; i < documents.length && documents[i] < end; i++) {
        close[i] = scorer == null ? 0 : of(scorer, documents[i] - leaf.docBase);
      }
    }
    return close;
  }

  private static double of(VectorScorer scorer, int document) throws IOException {
    DocIdSetIterator vectors = scorer.iterator();
    int at = vectors.docID() < document ? vectors.advance(document) : vectors.docID();
    boolean there = at == document && at != DocIdSetIterator.NO_MORE_DOCS;
    return there ? cosine(scorer.score()) : 0;
  }

  /** Lucene shifts the product of two vectors to where no score is below 0. */
  private static double cosine(float score) {
    return 2 * score - 1;
  }
}
