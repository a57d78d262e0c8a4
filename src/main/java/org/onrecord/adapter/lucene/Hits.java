package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Candidate;

/** Says how well documents fit, and fetches what is kept of those that fit best. */
final class Hits {

  private final IndexSearcher searcher;

  Hits(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Returns each of the documents with how well it fits.
   *
   * @param meaning of what is sought; null if it is not to be looked at
   */
  List<Hit> of(int[] documents, List<SoughtTerm> sought, @Nullable SoughtMeaning meaning)
      throws IOException {
    int[] ascending = documents.clone();
    Arrays.sort(ascending);
    Talk talk = Talk.around(searcher, ascending);
    Candidate.Fit[] each = new FitScorer(searcher, sought).fits(talk.documents());
    if (meaning != null) {
      double[] close = meaning.closeness(searcher, talk.documents());
      Arrays.setAll(each, i -> each[i].meaning(close[i]));
    }
    Candidate.Fit[] fits = talk.fits(each);
    var hits = new ArrayList<Hit>();
    for (int document : documents) {
      Candidate.Fit alone = each[Arrays.binarySearch(talk.documents(), document)];
      hits.add(new Hit(document, fits[Arrays.binarySearch(ascending, document)], alone));
    }
    return hits;
  }

  /** Returns them as candidates, fetched in two halves at the same time. */
  List<Candidate> fetched(List<Hit> hits) throws IOException {
    int half = hits.size() / 2;
    List<Callable<List<Candidate>>> halves =
        List.of(() -> stored(hits.subList(0, half)), () -> stored(hits.subList(half, hits.size())));
    return searcher.getTaskExecutor().invokeAll(halves).stream().flatMap(List::stream).toList();
  }

  private List<Candidate> stored(List<Hit> hits) throws IOException {
    StoredFields stored = searcher.storedFields();
    var candidates = new ArrayList<Candidate>();
    for (Hit hit : hits) {
      candidates.add(
          QuotationDocuments.candidate(stored.document(hit.document()), hit.fit(), hit.alone()));
    }
    return candidates;
  }
}
