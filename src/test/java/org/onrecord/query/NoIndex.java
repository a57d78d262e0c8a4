package org.onrecord.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Quotation;

/** An index in which there is nothing. */
final class NoIndex implements QuotationIndex {

  @Override
  public boolean mustBeFilled() {
    return false;
  }

  @Override
  public void clear() {}

  @Override
  public void put(Article article, List<Quotation> quotations) {}

  @Override
  public void remove(ArticleId id) {}

  @Override
  public void commit() {}

  @Override
  public List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) {
    return List.of();
  }

  @Override
  public List<Introduction> introductions(String words, Set<ArticleId> articles, int limit) {
    return List.of();
  }

  @Override
  public Map<ArticleId, Treated> treated(Query query, Collection<Article> articles) {
    return Map.of();
  }

  @Override
  public Holdings holdings() {
    return Holdings.NONE;
  }

  @Override
  public void close() {}
}
