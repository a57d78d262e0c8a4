package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents in which the most of what is sought stands, or of what may have been said
 * instead.
 *
 * <p>In a large index common words stand in so many documents that to look at all of them takes
 * longer than a question may, and tells next to nothing: the rarest are looked for, as many as
 * there is time for. How well a document fits is said by {@link FitScorer}, which leaves none out.
 */
final class WordSearch {

  /** So many places may be looked at; an index of some ten thousand quotations has no more. */
  private static final long MOST_PLACES = 250_000;

  /** To look a document up takes so many times as long as to go on to the next place. */
  private static final double LOOK_UP = 2.5;

  private final IndexSearcher searcher;
  private final long mostPlaces;
  private final List<Wanted> all = new ArrayList<>();

  /** A stem in a field. */
  private record Wanted(Term term, TermStates where, float share) {
    int places() {
      return where.docFreq();
    }

    Query query() {
      return new BoostQuery(new TermQuery(term, where), share);
    }
  }

  WordSearch(IndexSearcher searcher, List<SoughtTerm> sought) throws IOException {
    this(searcher, sought, MOST_PLACES);
  }

  WordSearch(IndexSearcher searcher, List<SoughtTerm> sought, long mostPlaces) throws IOException {
    this.searcher = searcher;
    this.mostPlaces = mostPlaces;
    for (SoughtTerm term : sought) {
      for (var stem : term.stems().entrySet()) {
        want(Field.WORDS, stem.getKey(), stem.getValue());
        want(Field.CONTEXT, stem.getKey(), stem.getValue() / 2);
        want(Field.HEADLINE, stem.getKey(), stem.getValue() / 2);
      }
      for (var stem : term.near().entrySet()) {
        want(Field.WORDS, stem.getKey(), stem.getValue());
      }
    }
    all.sort(Comparator.comparingInt(Wanted::places));
  }

  private void want(String field, String stem, double share) throws IOException {
    Term term = new Term(field, stem);
    TermStates where = TermStates.build(searcher, term, true);
    if (where.docFreq() > 0) {
      all.add(new Wanted(term, where, (float) share));
    }
  }

  /**
   * @param only what may be found; null if everything
   */
  TopDocs best(int most, @Nullable BooleanQuery only) throws IOException {
    // of hundreds of words none can be left aside: to try takes longer than to count them all
    var each = new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE);
    List<Wanted> rarest = rarest();
    if (only == null) {
      return searcher.search(any(rarest).build(), each);
    }
    var chosen = new Chosen(searcher, only);
    return areMostOf(rarest, chosen.count())
        ? searcher.search(any(rarest).build(), chosen.best(each))
        : searcher.search(any(rarest).add(only, Occur.FILTER).build(), each);
  }

  /** Whether a look at all places of the words is quicker than to look so many documents up. */
  private static boolean areMostOf(List<Wanted> words, long documents) {
    long all = words.stream().mapToLong(Wanted::places).sum();
    long some = words.stream().mapToLong(each -> Math.min(documents, each.places())).sum();
    return LOOK_UP * some > all;
  }

  private static BooleanQuery.Builder any(List<Wanted> words) {
    var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    words.forEach(each -> any.add(each.query(), Occur.SHOULD));
    return any;
  }

  private List<Wanted> rarest() {
    long places = 0;
    int words = 0;
    while (words < all.size() && (words == 0 || places + all.get(words).places() <= mostPlaces)) {
      places += all.get(words++).places();
    }
    return all.subList(0, words);
  }
}
