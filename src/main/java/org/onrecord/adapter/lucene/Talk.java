package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.query.Candidate;

/**
 * The turns before and after those that were found: people who talk with each other name what they
 * talk about now and then, not in each turn.
 *
 * <p>The turns of a talk are documents side by side, behind the one of their article as a whole.
 */
final class Talk {

  /** So many turns each way still tell what one is about. */
  private static final int REACH = 40;

  /** In characters; a turn so far away tells a third of what one beside it does. */
  private static final double FAR = 4000;

  /** In characters; a speech tells no more than a long turn. */
  private static final int AT_LENGTH = 400;

  /** What is said around a turn tells as much as the turn itself. */
  private static final double AROUND = 0.5;

  private static final long NO_TURN = -2;
  private static final long ANOTHER_ARTICLE = -1;

  private final int[] found;
  private final int[] documents;
  private final long[] places;

  private Talk(int[] found, int[] documents, long[] places) {
    this.found = found;
    this.documents = documents;
    this.places = places;
  }

  /** Says where a turn stands, as the index keeps it. */
  static long place(int start, int end) {
    return (long) start << Integer.SIZE | end;
  }

  /** Says that what comes next is of another article. */
  static long newArticle() {
    return ANOTHER_ARTICLE;
  }

  /**
   * @param found in ascending order
   */
  static Talk around(IndexSearcher searcher, int[] found) throws IOException {
    long[] places = places(searcher, found);
    var near = new BitSet();
    for (int i = 0; i < found.length; i++) {
      int reach = places[i] == NO_TURN ? 0 : REACH;
      int last = Math.min(searcher.getIndexReader().maxDoc(), found[i] + reach + 1);
      near.set(Math.max(0, found[i] - reach), last);
    }
    int[] documents = near.stream().toArray();
    boolean alone = documents.length == found.length;
    return new Talk(found, documents, alone ? places : places(searcher, documents));
  }

  private static long[] places(IndexSearcher searcher, int[] documents) throws IOException {
    long[] places = new long[documents.length];
    Arrays.fill(places, NO_TURN);
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      NumericDocValues turns = leaf.reader().getNumericDocValues(Field.TURN);
      for (; i < documents.length && documents[i] < leaf.docBase + leaf.reader().maxDoc(); i++) {
        if (turns != null && turns.advanceExact(documents[i] - leaf.docBase)) {
          places[i] = turns.longValue();
        }
      }
    }
    return places;
  }

  /** Returns what was found and the turns around it, in ascending order. */
  int[] documents() {
    return documents;
  }

  /**
   * Returns how well each that was found fits, together with what is said around it.
   *
   * @param fits of all the documents
   */
  Candidate.Fit[] fits(Candidate.Fit[] fits) {
    if (documents.length == found.length) {
      return fits;
    }
    var together = new Candidate.Fit[found.length];
    Arrays.setAll(together, i -> fit(Arrays.binarySearch(documents, found[i]), fits));
    return together;
  }

  private Candidate.Fit fit(int at, Candidate.Fit[] fits) {
    if (places[at] < 0) {
      return fits[at];
    }
    var around = new Mean();
    for (int step : new int[] {-1, 1}) {
      for (int i = at + step; isNear(at, i) && places[i] != ANOTHER_ARTICLE; i += step) {
        around.add(weight(places[at], places[i]), fits[i]);
      }
    }
    return around.total == 0 ? fits[at] : fits[at].mixed(AROUND, around.fit);
  }

  private boolean isNear(int at, int i) {
    return i >= 0 && i < documents.length && Math.abs(documents[i] - documents[at]) <= REACH;
  }

  private static double weight(long turn, long other) {
    if (other < 0) {
      return 0;
    }
    int length = end(other) - start(other);
    double distance = Math.abs(start(turn) + end(turn) - start(other) - end(other)) / 2.0;
    return Math.exp(-distance / FAR) * Math.min(length, AT_LENGTH);
  }

  private static int start(long place) {
    return (int) (place >> Integer.SIZE);
  }

  private static int end(long place) {
    return (int) place;
  }

  private static final class Mean {
    private Candidate.Fit fit = Candidate.Fit.NONE;
    private double total;

    void add(double weight, Candidate.Fit next) {
      total += weight;
      fit = weight == 0 ? fit : fit.mixed(weight / total, next);
    }
  }
}
