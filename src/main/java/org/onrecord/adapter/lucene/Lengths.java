package org.onrecord.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How long a field of each document is, as Lucene rounds it to a byte; 0, which no length is
 * rounded to, where a document has no such field.
 */
final class Lengths {

  private final byte[] ofDocuments;

  private Lengths(byte[] ofDocuments) {
    this.ofDocuments = ofDocuments;
  }

  static Lengths of(NumericDocValues values, int documents) throws IOException {
    byte[] lengths = new byte[documents];
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      lengths[values.docID()] = (byte) values.longValue();
    }
    return new Lengths(lengths);
  }

  /** Returns them as Lucene reads them, one document after the other. */
  NumericDocValues values() {
    return new Values(ofDocuments);
  }

  private static final class Values extends NumericDocValues {
    private final byte[] lengths;
    private int at = -1;

    Values(byte[] lengths) {
      this.lengths = lengths;
    }

    @Override
    public long longValue() {
      return lengths[at];
    }

    @Override
    public boolean advanceExact(int document) {
      at = document;
      return lengths[document] != 0;
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() {
      return advance(at + 1);
    }

    @Override
    public int advance(int document) {
      at = document;
      while (at < lengths.length && lengths[at] == 0) {
        at++;
      }
      at = at < lengths.length ? at : NO_MORE_DOCS;
      return at;
    }

    @Override
    public long cost() {
      return lengths.length;
    }
  }
}
