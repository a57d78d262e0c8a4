package org.onrecord.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.VectorUtil;

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
   * @param documents in ascending order
   */
  double[] of(int[] documents) throws IOException {
    double[] close = new double[documents.length];
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Field.MEANING);
      for (; i < documents.length && documents[i] < end; i++) {
        close[i] = vectors == null ? 0 : of(vectors, documents[i] - leaf.docBase);
      }
    }
    return close;
  }

  private double of(FloatVectorValues vectors, int document) throws IOException {
    int at = vectors.docID() < document ? vectors.advance(document) : vectors.docID();
    boolean there = at == document && at != DocIdSetIterator.NO_MORE_DOCS;
    return there ? VectorUtil.dotProduct(sought, vectors.vectorValue()) : 0;
  }
}
