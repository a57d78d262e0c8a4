package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.onrecord.query.Candidate;
import org.onrecord.query.Embedder;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** Finds the candidates of one query in one state of the index. */
final class CandidateSearch {

  /** So few that every one is scored, whether or not it holds a word that is sought. */
  private static final int FEW = 400;

  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(Field.PUBLISHED, SortField.Type.LONG, true), SortField.FIELD_DOC);

  /** So many are scored before the best of them are fetched. */
  private static final int POOL = 400;

  private final IndexSearcher searcher;
  private final SoughtTerms terms;
  private final Embedder embedder;

  CandidateSearch(IndexSearcher searcher, EnglishWords words, Embedder embedder) {
    this.searcher = searcher;
    this.embedder = embedder;
    this.terms = new SoughtTerms(words, searcher.getIndexReader());
  }

  List<Candidate> candidates(Query query, int limit) throws IOException {
    List<SoughtTerm> sought = terms.of(query.sought());
    Optional<float[]> meaning =
        query.sought().isEmpty() ? Optional.empty() : embedder.ofQuestion(query.sought());
    int[] found = documents(query, sought, meaning, sought.isEmpty() ? limit : POOL);
    List<Hit> hits = hits(found, sought, meaning);
    if (!query.sought().isEmpty()) {
      hits.sort(Comparator.comparingDouble(Hit::worth).reversed());
    }
    StoredFields stored = searcher.storedFields();
    var candidates = new ArrayList<Candidate>();
    for (Hit hit : hits.subList(0, Math.min(limit, hits.size()))) {
      candidates.add(QuotationDocuments.candidate(stored.document(hit.document()), hit.fit()));
    }
    return candidates;
  }

  /** A document before its words are fetched, which is what costs most. */
  private record Hit(int document, Candidate.Fit fit) {
    double worth() {
      return fit.words() + fit.covered() + fit.meaning() + (fit.context() + fit.headline()) / 2;
    }
  }

  private List<Hit> hits(int[] found, List<SoughtTerm> sought, Optional<float[]> meaning)
      throws IOException {
    int[] ascending = found.clone();
    Arrays.sort(ascending);
    Candidate.Fit[] fits = new FitScorer(searcher, sought).fits(ascending);
    if (meaning.isPresent()) {
      double[] close = new Closeness(searcher, meaning.get()).of(ascending);
      Arrays.setAll(fits, i -> fits[i].meaning(close[i]));
    }
    var hits = new ArrayList<Hit>();
    for (int document : found) {
      hits.add(new Hit(document, fits[Arrays.binarySearch(ascending, document)]));
    }
    return hits;
  }

  private int[] documents(
      Query query, List<SoughtTerm> sought, Optional<float[]> meaning, int limit)
      throws IOException {
    BooleanQuery filter = filter(query);
    boolean all = sought.isEmpty() || searcher.count(filter) <= Math.min(FEW, limit);
    if (all) {
      return documents(searcher.search(filter, limit, NEWEST_FIRST));
    }
    IntStream byWords =
        Arrays.stream(documents(searcher.search(wanted(filter, sought), limit / 2)));
    if (meaning.isEmpty()) {
      return byWords.toArray();
    }
    var close = new KnnFloatVectorQuery(Field.MEANING, meaning.get(), limit / 4, filter);
    int[] byMeaning = documents(searcher.search(close, limit / 4));
    return IntStream.concat(byWords, Arrays.stream(byMeaning)).distinct().toArray();
  }

  private static int[] documents(TopDocs found) {
    return Arrays.stream(found.scoreDocs).mapToInt(each -> each.doc).toArray();
  }

  private static BooleanQuery filter(Query query) {
    var filter = new BooleanQuery.Builder();
    filter.add(new TermQuery(new Term(Field.UNIT, Field.QUOTATION)), Occur.FILTER);
    if (!query.speakers().isEmpty()) {
      filter.add(
          in(Field.WHO, query.fittingSpeakers().stream().map(SpeakerKey::who).toList()),
          Occur.FILTER);
    }
    if (!query.outlets().isEmpty()) {
      filter.add(in(Field.OUTLET, query.outlets()), Occur.FILTER);
    }
    if (!query.period().isAny()) {
      filter.add(published(query.period()), Occur.FILTER);
    }
    return filter.build();
  }

  private static TermInSetQuery in(String field, List<String> values) {
    return new TermInSetQuery(
        field, values.stream().map(each -> new BytesRef(each(field, each))).toList());
  }

  private static String each(String field, String value) {
    return field.equals(Field.OUTLET) ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static org.apache.lucene.search.Query published(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return LongPoint.newRangeQuery(
        Field.PUBLISHED,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }

  private static BooleanQuery wanted(BooleanQuery filter, List<SoughtTerm> sought) {
    var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (SoughtTerm term : sought) {
      term.stems()
          .forEach(
              (stem, share) -> {
                any.add(weighed(Field.WORDS, stem, share), Occur.SHOULD);
                any.add(weighed(Field.CONTEXT, stem, share / 2), Occur.SHOULD);
                any.add(weighed(Field.HEADLINE, stem, share / 2), Occur.SHOULD);
              });
    }
    any.add(filter, Occur.FILTER);
    return any.build();
  }

  private static BoostQuery weighed(String field, String stem, double weight) {
    return new BoostQuery(new TermQuery(new Term(field, stem)), (float) weight);
  }
}
