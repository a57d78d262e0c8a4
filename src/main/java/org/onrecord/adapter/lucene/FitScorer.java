package org.onrecord.adapter.lucene;

import java.io.IOException;
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
    double[][][] found = new double[FIELDS.length][sought.size()][documents.length];
    for (int field = 0; field < FIELDS.length; field++) {
      double average = averageLength(FIELDS[field]);
      for (int term = 0; term < sought.size(); term++) {
        for (Map.Entry<String, Double> stem : sought.get(term).stems().entrySet()) {
          var place = new Place(new Term(FIELDS[field], stem.getKey()), average, stem.getValue());
          fill(found[field][term], documents, place);
        }
      }
    }
    var fits = new Candidate.Fit[documents.length];
    for (int i = 0; i < documents.length; i++) {
      fits[i] = sum(found, i);
    }
    return fits;
  }

  private record Place(Term term, double averageLength, double share) {}

  private double averageLength(String field) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    return all == null ? 1 : (double) all.sumTotalTermFreq() / all.docCount();
  }

  private void fill(double[] found, int[] documents, Place place) throws IOException {
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
          found[i] = Math.max(found[i], place.share() * full);
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

  private Candidate.Fit sum(double[][][] found, int document) {
    double all = 0;
    double said = 0;
    double covered = 0;
    double[] sums = new double[FIELDS.length];
    for (int term = 0; term < sought.size(); term++) {
      double weight = sought.get(term).weight();
      boolean anywhere = false;
      all += weight;
      for (int field = 0; field < FIELDS.length; field++) {
        sums[field] += weight * found[field][term][document];
        anywhere |= found[field][term][document] > 0;
      }
      said += found[0][term][document] > 0 ? weight : 0;
      covered += anywhere ? weight : 0;
    }
    return all == 0
        ? Candidate.Fit.NONE
        : new Candidate.Fit(
            sums[0] / all, sums[1] / all, sums[2] / all, said / all, covered / all, 0);
  }
}
