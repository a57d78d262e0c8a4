package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.onrecord.adapter.lucene.SideBySide.Begun;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Candidate;
import org.onrecord.query.Embedder;
import org.onrecord.query.PastedPost;
import org.onrecord.query.Query;

/** Finds the candidates of one query in one state of the index. */
final class CandidateSearch {

  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(Field.PUBLISHED, SortField.Type.LONG, true), SortField.FIELD_DOC);

  /** So many are scored before the best are fetched; so few are scored without being searched. */
  private static final int POOL = 400;

  private static final int CLOSE = 60;

  /** Of all that is sought, a word of a smaller share may be missing where all is said. */
  private static final double TELLING = 0.01;

  private final IndexSearcher searcher;
  private final SoughtTerms terms;
  private final Embedder embedder;
  private final SideBySide threads;
  private final Hits hits;

  CandidateSearch(
      IndexSearcher searcher, SoughtTerms terms, Embedder embedder, SideBySide threads) {
    this.searcher = searcher;
    this.terms = terms;
    this.embedder = embedder;
    this.threads = threads;
    this.hits = new Hits(searcher);
  }

  List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) throws IOException {
    String text = PastedPost.inWords(query.sought());
    List<SoughtTerm> sought = terms.of(text, query.isText());
    BooleanQuery filter = QueryFilter.of(query, articles);
    if (text.isEmpty()) {
      return hits.fetched(hits.of(newest(filter, limit), sought, null));
    }
    if (!isMadeOfWords(text, sought)) {
      return List.of();
    }
    BooleanQuery only = QueryFilter.isAnything(query, articles) ? null : filter;
    boolean maySayAll = maySayAll(only, sought);
    // where all that is sought is said, its meaning adds nothing, and finding it out takes longest
    Begun<Optional<SoughtMeaning>> meaning = maySayAll ? null : meaning(query);
    int[] all = areAtMost(POOL, filter) ? newest(filter, POOL) : null;
    List<Hit> found = maySayAll ? inTheseWords(only, sought, all) : List.of();
    if (found.stream().noneMatch(Hit::saysAll)) {
      List<SoughtTerm> or = query.isText() ? sought : terms.withNear(sought);
      found = inOtherWords(meaning == null ? meaning(query) : meaning, only, or, all);
    }
    found.sort(Comparator.comparingDouble(Hit::worth).reversed());
    return hits.fetched(found.subList(0, Math.min(limit, found.size())));
  }

  /** What is not means nothing, though the model would find a meaning in it. */
  private static boolean isMadeOfWords(String text, List<SoughtTerm> sought) {
    return sought.isEmpty()
        ? text.codePoints().anyMatch(Character::isLetter)
        : sought.stream().anyMatch(SoughtTerm::means);
  }

  /** Whether anybody says all that is sought, for which it takes little to look. */
  private boolean maySayAll(@Nullable BooleanQuery only, List<SoughtTerm> sought)
      throws IOException {
    double weight = sought.stream().mapToDouble(SoughtTerm::weight).sum();
    var every = new BooleanQuery.Builder();
    for (SoughtTerm term : sought) {
      if (term.weight() > TELLING * weight) {
        every.add(new TermQuery(new Term(Field.WORDS, term.stem())), Occur.FILTER);
      }
    }
    if (only != null) {
      every.add(only, Occur.FILTER);
    }
    return !areAtMost(0, every.build());
  }

  private List<Hit> inTheseWords(
      @Nullable BooleanQuery only, List<SoughtTerm> sought, int @Nullable [] all)
      throws IOException {
    return hits.of(all == null ? byWords(only, sought) : all, sought, null);
  }

  private Begun<Optional<SoughtMeaning>> meaning(Query query) {
    return threads.begin(() -> SoughtMeaning.of(query, embedder));
  }

  /**
   * @param all every document that may be found, if they are few
   */
  private List<Hit> inOtherWords(
      Begun<Optional<SoughtMeaning>> begun,
      @Nullable BooleanQuery only,
      List<SoughtTerm> sought,
      int @Nullable [] all)
      throws IOException {
    int[] found = all == null ? byWords(only, sought) : all;
    Optional<SoughtMeaning> meaning = begun.get();
    if (meaning.isEmpty()) {
      return hits.of(found, sought, null);
    }
    int[] close = all == null ? withClose(found, only, meaning.get().whole()) : all;
    return hits.of(close, sought, meaning.get());
  }

  private int[] newest(BooleanQuery filter, int most) throws IOException {
    return documents(searcher.search(filter, most, NEWEST_FIRST));
  }

  private int[] byWords(@Nullable BooleanQuery only, List<SoughtTerm> sought) throws IOException {
    return documents(new WordSearch(searcher, sought).best(POOL / 2, only));
  }

  /** Stops counting when there are more: a person may have said thousands of things. */
  private boolean areAtMost(int most, BooleanQuery filter) throws IOException {
    var counting = new TopScoreDocCollectorManager(1, null, most);
    return searcher.search(filter, counting).totalHits.value <= most;
  }

  /** Adds the closest in meaning, whatever their words. */
  private int[] withClose(int[] found, @Nullable BooleanQuery filter, float[] meaning)
      throws IOException {
    var close = new CloseInMeaning(meaning, CLOSE, filter);
    IntStream byMeaning = Arrays.stream(documents(searcher.search(close, CLOSE)));
    return IntStream.concat(Arrays.stream(found), byMeaning).distinct().toArray();
  }

  private static int[] documents(TopDocs found) {
    return Arrays.stream(found.scoreDocs).mapToInt(each -> each.doc).toArray();
  }
}
