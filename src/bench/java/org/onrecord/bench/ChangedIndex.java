package org.onrecord.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Candidate;
import org.onrecord.query.Candidate.Fit;
import org.onrecord.query.Holdings;
import org.onrecord.query.Introduction;
import org.onrecord.query.Query;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.Treated;
import org.onrecord.quote.Quotation;

/** An index that finds what another one finds, but says something else of it. */
record ChangedIndex(QuotationIndex index, Search search) implements QuotationIndex {

  private static final String LONG = "word ".repeat(100);

  /** Finds something in another index. */
  interface Search {
    List<Candidate> in(QuotationIndex index, Query query, int limit);
  }

  static QuotationIndex withFits(QuotationIndex index, UnaryOperator<Fit> change) {
    return withCandidates(
        index,
        each -> with(each, each.words(), change.apply(each.fit()), change.apply(each.alone())));
  }

  /** Has more found, for what is changed may come from further down. */
  static QuotationIndex withCandidates(QuotationIndex index, UnaryOperator<Candidate> change) {
    return new ChangedIndex(
        index,
        (found, query, limit) -> found.candidates(query, 2 * limit).stream().map(change).toList());
  }

  /** Gives every quotation a good length, unless its words are what is sought. */
  static QuotationIndex withoutShortness(QuotationIndex index) {
    return new ChangedIndex(
        index,
        (found, query, limit) ->
            found.candidates(query, limit).stream()
                .map(
                    each ->
                        query.words().isEmpty() ? with(each, LONG, each.fit(), each.alone()) : each)
                .toList());
  }

  static Candidate asVerbatim(Candidate each) {
    return new Candidate(
        each.id(),
        each.speaker(),
        each.published(),
        each.words(),
        each.context(),
        true,
        each.fit(),
        each.alone());
  }

  private static Candidate with(Candidate each, String words, Fit fit, Fit alone) {
    return new Candidate(
        each.id(),
        each.speaker(),
        each.published(),
        words,
        each.context(),
        each.isVerbatim(),
        fit,
        alone);
  }

  /** Looks among everybody's words, and only then for those of whoever is asked for. */
  static QuotationIndex filteredAfterwards(QuotationIndex index) {
    return new ChangedIndex(
        index,
        (all, query, limit) ->
            all.candidates(query.withSpeakers(List.of()), limit).stream()
                .filter(
                    each ->
                        query.speakers().isEmpty()
                            || query.fittingSpeakers().contains(each.speaker()))
                .toList());
  }

  /** No question of a bench leans on articles. */
  @Override
  public List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) {
    return search.in(index, query, limit);
  }

  @Override
  public List<Introduction> introductions(String words, Set<ArticleId> articles, int limit) {
    return index.introductions(words, articles, limit);
  }

  @Override
  public Map<ArticleId, Treated> treated(Query query, Collection<Article> articles) {
    return index.treated(query, articles);
  }

  @Override
  public Holdings holdings() {
    return index.holdings();
  }

  @Override
  public boolean mustBeFilled() {
    return index.mustBeFilled();
  }

  @Override
  public void clear() {
    index.clear();
  }

  @Override
  public void put(Article article, List<Quotation> quotations) {
    index.put(article, quotations);
  }

  @Override
  public void remove(ArticleId id) {
    index.remove(id);
  }

  @Override
  public void commit() {
    index.commit();
  }

  @Override
  public void close() {
    index.close();
  }
}
