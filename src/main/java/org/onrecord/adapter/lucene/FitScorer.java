package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
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

  /** Of each term, what counts as finding it in the words and around them. */
  private final List<Map<String, Double>> stems;

  FitScorer(IndexSearcher searcher, List<SoughtTerm> sought) {
    this.searcher = searcher;
    this.sought = sought;
    this.stems = sought.stream().map(SoughtTerm::stemsAndNear).toList();
  }

  /**
   * @param documents in ascending order
   */
  Candidate.Fit[] fits(int[] documents) throws IOException {
    var rows = new Row[FIELDS.length][sought.size()];
    for (Row[] ofField : rows) {
      Arrays.setAll(ofField, term -> new Row(documents.length));
    }
    var parts = new ArrayList<Callable<Boolean>>();
    int from = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int to = from;
      while (to < documents.length && documents[to] < leaf.docBase + leaf.reader().maxDoc()) {
        to++;
      }
      if (to > from) {
        int first = from;
        int[] ofPart = Arrays.copyOfRange(documents, from, to);
        parts.add(() -> fill(rows, leaf, ofPart, first));
      }
      from = to;
    }
    searcher.getTaskExecutor().invokeAll(parts);
    var fits = new Candidate.Fit[documents.length];
    Arrays.setAll(fits, document -> sum(rows, document));
    return fits;
  }

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

    void add(int document, double share, double full) {
      this.full[document] = Math.max(this.full[document], share * full);
      this.share[document] = Math.max(this.share[document], share);
    }
  }

  /** Fills the rows of these documents alone: other parts may be filled at the same time. */
  private boolean fill(Row[][] rows, LeafReaderContext leaf, int[] documents, int first)
      throws IOException {
    for (int field = 0; field < FIELDS.length; field++) {
      var place = new FieldOfSome(leaf, FIELDS[field], documents);
      double average = averageLength(FIELDS[field]);
      for (int term = 0; term < sought.size(); term++) {
        Row row = rows[field][term];
        for (Map.Entry<String, Double> stem : stems(field, term).entrySet()) {
          place.find(
              stem.getKey(),
              (i, tf, length) ->
                  row.add(
                      first + i, stem.getValue(), tf / (tf + K1 * (1 - B + B * length / average))));
        }
      }
    }
    return true;
  }

  /** What may have been said instead tells nothing in a headline, which is the outlet's. */
  private Map<String, Double> stems(int field, int term) {
    return FIELDS[field].equals(Field.HEADLINE) ? sought.get(term).stems() : stems.get(term);
  }

  private double averageLength(String field) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    return all == null ? 1 : (double) all.sumTotalTermFreq() / all.docCount();
  }

  private Candidate.Fit sum(Row[][] rows, int document) {
    double all = 0;
    double said = 0;
    double covered = 0;
    double itself = 0;
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
      itself += anywhere >= SoughtTerms.MENDED ? weight : 0;
    }
    return all == 0
        ? Candidate.Fit.NONE
        : new Candidate.Fit(
            sums[0] / all,
            sums[1] / all,
            sums[2] / all,
            said / all,
            covered / all,
            itself / all,
            0);
  }
}
