package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
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

  CandidateSearch(
      IndexSearcher searcher, SoughtTerms terms, Embedder embedder, SideBySide threads) {
    this.searcher = searcher;
    this.terms = terms;
    this.embedder = embedder;
    this.threads = threads;
  }

  List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) throws IOException {
    String text = PastedPost.inWords(query.sought());
    List<SoughtTerm> sought = terms.of(text, query.isText());
    BooleanQuery filter = QueryFilter.of(query, articles);
    if (text.isEmpty()) {
      return fetch(hits(newest(filter, limit), sought));
    }
    if (!isMadeOfWords(text, sought)) {
      return List.of();
    }
    BooleanQuery only = QueryFilter.isAnything(query, articles) ? null : filter;
    boolean maySayAll = maySayAll(only, sought);
    // where all that is sought is said, its meaning adds nothing, and finding it out takes longest
    Begun<Optional<SoughtMeaning>> meaning = maySayAll ? null : meaning(query);
    int[] all = areAtMost(POOL, filter) ? newest(filter, POOL) : null;
    List<Hit> hits = maySayAll ? inTheseWords(only, sought, all) : List.of();
    if (hits.stream().noneMatch(Hit::saysAll)) {
      List<SoughtTerm> or = query.isText() ? sought : terms.withNear(sought);
      hits = inOtherWords(meaning == null ? meaning(query) : meaning, only, or, all);
    }
    hits.sort(Comparator.comparingDouble(Hit::worth).reversed());
    return fetch(hits.subList(0, Math.min(limit, hits.size())));
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
    return hits(all == null ? byWords(only, sought) : all, sought);
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
      return hits(found, sought);
    }
    int[] close = all == null ? withClose(found, only, meaning.get().whole()) : all;
    return hits(close, sought, meaning.get());
  }

  /** A document before its words are fetched, which takes long. */
  private record Hit(int document, Candidate.Fit fit, Candidate.Fit alone) {
    double worth() {
      return fit.words() + fit.covered() + fit.meaning() + (fit.context() + fit.headline()) / 2;
    }

    boolean saysAll() {
      return fit.said() > 0.999;
    }
  }

  private List<Hit> hits(int[] documents, List<SoughtTerm> sought) throws IOException {
    return hits(documents, sought, null);
  }

  /**
   * @param meaning null if it is not to be looked at
   */
  private List<Hit> hits(int[] documents, List<SoughtTerm> sought, @Nullable SoughtMeaning meaning)
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

  private List<Candidate> fetch(List<Hit> hits) throws IOException {
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
