package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * One field of some documents in one part of the index.
 *
 * <p>Hundreds of stems are looked up in it one after the other, so what can be used again is.
 */
final class FieldOfSome {

  private final int[] documents;
  private final double[] lengths;
  private final @Nullable TermsEnum terms;
  private @Nullable PostingsEnum postings;

  /** Hears of a document in which a stem stands. */
  interface Seen {
    /**
     * Sees that a stem stands in a document.
     *
     * @param document its place among the documents
     * @param times how often the stem stands there
     * @param length of the field, in words
     */
    void in(int document, int times, double length);
  }

  /**
   * @param documents of the whole index, in ascending order, all of them in this part
   */
  FieldOfSome(LeafReaderContext leaf, String field, int[] documents) throws IOException {
    this.documents = Arrays.stream(documents).map(each -> each - leaf.docBase).toArray();
    this.lengths = new double[documents.length];
    Terms all = leaf.reader().terms(field);
    this.terms = all == null ? null : all.iterator();
    NumericDocValues norms = leaf.reader().getNormValues(field);
    for (int i = 0; norms != null && i < documents.length; i++) {
      boolean isThere = norms.advanceExact(this.documents[i]);
      lengths[i] = isThere ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 1;
    }
  }

  /** Tells of each document in which a stem stands. */
  void find(String stem, Seen seen) throws IOException {
    if (terms == null || !terms.seekExact(new BytesRef(stem))) {
      return;
    }
    postings = terms.postings(postings, PostingsEnum.FREQS);
    int i = 0;
    int at = postings.advance(documents[0]);
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      int found = Arrays.binarySearch(documents, i, documents.length, at);
      if (found >= 0) {
        seen.in(found, postings.freq(), lengths[found]);
      }
      i = found >= 0 ? found + 1 : -found - 1;
      at = i < documents.length ? postings.advance(documents[i]) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }
}
