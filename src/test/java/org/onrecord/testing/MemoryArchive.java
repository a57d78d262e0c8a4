package org.onrecord.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;

/** An archive that lasts as long as the test. */
public final class MemoryArchive implements QuotationArchive {

  private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  private final Map<ArticleId, Filing> filings = new LinkedHashMap<>();
  private final Map<ArticleId, List<Quotation>> quotations = new LinkedHashMap<>();

  public void store(Article article, List<Quotation> found) {
    store(article, new Filing("test", "", "", ""), found);
  }

  @Override
  public void store(Article article, Filing filing, List<Quotation> found) {
    articles.put(article.id(), article);
    filings.put(article.id(), filing);
    quotations.put(article.id(), List.copyOf(found));
  }

  @Override
  public void remove(ArticleId id) {
    articles.remove(id);
    filings.remove(id);
    quotations.remove(id);
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public List<Article> articles() {
    var all = new ArrayList<>(articles.values());
    all.sort(
        Comparator.comparing(
            each -> each.provenance().published(),
            Comparator.nullsLast(Comparator.reverseOrder())));
    return all;
  }

  @Override
  public Map<ArticleId, Filing> filings() {
    return Map.copyOf(filings);
  }

  @Override
  public int articleCount() {
    return articles.size();
  }

  @Override
  public Optional<LocalDate> newestPublished() {
    return articles.values().stream()
        .map(each -> each.provenance().published())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  @Override
  public List<Quotation> quotationsIn(ArticleId id) {
    return quotations.getOrDefault(id, List.of());
  }

  @Override
  public List<Quotation> quotations(List<QuotationId> ids) {
    return ids.stream()
        .flatMap(id -> quotationsIn(id.article()).stream().filter(each -> each.id().equals(id)))
        .toList();
  }

  @Override
  public void forEach(Consumer<List<Quotation>> quotationsOfOneArticle) {
    List.copyOf(quotations.values()).forEach(quotationsOfOneArticle);
  }
}
