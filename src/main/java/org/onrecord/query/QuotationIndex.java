package org.onrecord.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Quotation;

/**
 * The attributed quotations, arranged for finding: a copy of the archive that can be thrown away.
 *
 * <p>Changes are seen by questions, and kept, from {@link #commit} on; a question that runs
 * meanwhile sees either all of them or none.
 */
public interface QuotationIndex extends AutoCloseable {

  /**
   * Whether the index was made anew, because there was none, it was of another version or it was
   * damaged; then whoever opened it fills it from the archive.
   */
  boolean mustBeFilled();

  /** Forgets everything. */
  void clear();

  /** Holds an article's quotations, in place of those it held under the article's id. */
  void put(Article article, List<Quotation> quotations);

  void remove(ArticleId id);

  /** Makes the changes seen and kept. */
  void commit();

  /**
   * Finds the quotations that a query may mean: only of its speakers, period and outlets, those
   * that fit its topic or words best first.
   *
   * @param limit how many at most
   */
  default List<Candidate> candidates(Query query, int limit) {
    return candidates(query, Set.of(), limit);
  }

  /**
   * Finds the same in some articles.
   *
   * @param articles which alone are looked at; empty for all
   */
  List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit);

  /**
   * Finds whom articles present with these words or some of them, best first.
   *
   * @param articles which alone are looked at; empty for all
   * @param limit how many at most
   */
  List<Introduction> introductions(String words, Set<ArticleId> articles, int limit);

  /** Returns how much of a query's topic articles treat, each by its id. */
  Map<ArticleId, Treated> treated(Query query, Collection<Article> articles);

  /** Returns what there is to be found; the same object until the next commit. */
  Holdings holdings();

  @Override
  void close();
}
