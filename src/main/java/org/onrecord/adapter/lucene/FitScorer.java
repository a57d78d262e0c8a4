package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;
import org.onrecord.query.Candidate;

/**
 * Says of chosen documents how much of what is sought stands in which field.
 *
 * <p>It is BM25 field by field, divided by the most a document could reach: so figures of different
 * questions can be compared, which a decision between on record and not on record needs.
 */
final class FitScorer {

  private static final String[] FIELDS = {Field.WORDS, Field.CONTEXT, Field.HEADLINE};

  /** The usual values of BM25. */
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  private final IndexSearcher searcher;
  private final List<SoughtTerm> sought;

  FitScorer(IndexSearcher searcher, List<SoughtTerm> sought) {
    this.searcher = searcher;
    this.sought = sought;
  }

  /**
   * @param documents in ascending order
   */
  Candidate.Fit[] fits(int[] documents) throws IOException {
    var rows = new Row[FIELDS.length][sought.size()];
    for (int field = 0; field < FIELDS.length; field++) {
      double average = averageLength(FIELDS[field]);
      for (int term = 0; term < sought.size(); term++) {
        rows[field][term] = new Row(documents.length);
        for (Map.Entry<String, Double> stem : stems(field, sought.get(term)).entrySet()) {
          var place = new Place(new Term(FIELDS[field], stem.getKey()), average, stem.getValue());
          fill(rows[field][term], documents, place);
        }
      }
    }
    var fits = new Candidate.Fit[documents.length];
    for (int i = 0; i < documents.length; i++) {
      fits[i] = sum(rows, i);
    }
    return fits;
  }

  /** What may have been said instead tells nothing in a headline, which is the outlet's. */
  private static Map<String, Double> stems(int field, SoughtTerm term) {
    if (FIELDS[field].equals(Field.HEADLINE) || term.near().isEmpty()) {
      return term.stems();
    }
    var all = new HashMap<>(term.near());
    all.putAll(term.stems());
    return all;
  }

  private record Place(Term term, double averageLength, double share) {}

  /** One term in one field of each document. */
  private static final class Row {
    /** Its BM25. */
    final double[] full;

    /** How surely what stands there is what was sought; 0 if nothing stands there. */
    final double[] share;

    Row(int documents) {
      full = new double[documents];
      share = new double[documents];
    }
  }

  private double averageLength(String field) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    return all == null ? 1 : (double) all.sumTotalTermFreq() / all.docCount();
  }

  private void fill(Row row, int[] documents, Place place) throws IOException {
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      PostingsEnum postings = leaf.reader().postings(place.term(), PostingsEnum.FREQS);
      NumericDocValues norms = leaf.reader().getNormValues(place.term().field());
      for (; i < documents.length && documents[i] < end; i++) {
        int document = documents[i] - leaf.docBase;
        if (postings != null && reaches(postings, document)) {
          double length = length(norms, document);
          double tf = postings.freq();
          double full = tf / (tf + K1 * (1 - B + B * length / place.averageLength()));
          row.full[i] = Math.max(row.full[i], place.share() * full);
          row.share[i] = Math.max(row.share[i], place.share());
        }
      }
    }
  }

  private static boolean reaches(PostingsEnum postings, int document) throws IOException {
    int at = postings.docID() < document ? postings.advance(document) : postings.docID();
    return at == document && at != DocIdSetIterator.NO_MORE_DOCS;
  }

  private static double length(NumericDocValues norms, int document) throws IOException {
    return norms.advanceExact(document) ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 1;
  }

  private Candidate.Fit sum(Row[][] rows, int document) {
    double all = 0;
    double said = 0;
    double covered = 0;
    double[] sums = new double[FIELDS.length];
    for (int term = 0; term < sought.size(); term++) {
      double weight = sought.get(term).weight();
      double anywhere = 0;
      all += weight;
      for (int field = 0; field < FIELDS.length; field++) {
        sums[field] += weight * rows[field][term].full[document];
        anywhere = Math.max(anywhere, rows[field][term].share[document]);
      }
      said += weight * rows[0][term].share[document];
      covered += weight * anywhere;
    }
    return all == 0
        ? Candidate.Fit.NONE
        : new Candidate.Fit(
            sums[0] / all, sums[1] / all, sums[2] / all, said / all, covered / all, 0);
  }
}
