package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;

/** Articles and places of quotations in two tables. */
public final class JdbcQuotationArchive implements QuotationArchive {

  private static final String SELECT = "select " + ArticleRow.COLUMNS + " from article";

  private static final String SELECT_AT_PLACES =
      "select "
          + ArticleRow.COLUMNS
          + ", quotation.* from unnest(cast(? as varchar(300) array), cast(? as integer array),"
          + " cast(? as integer array)) as wanted (in_article, first_place, last_place)"
          + " join quotation on article_id = in_article and words_start = first_place"
          + " and words_end = last_place join article on id = in_article";

  private static final String SELECT_FILING =
      "select id, origin, content, reading, words from article";

  private final Sql sql;

  public JdbcQuotationArchive(Database database) {
    this.sql = database.sql();
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return sql.list(ArticleRow::read, SELECT + " where id = ?", id.value()).stream().findFirst();
  }

  @Override
  public List<Article> articles() {
    return sql.list(ArticleRow::read, SELECT + " order by published desc nulls last, id");
  }

  @Override
  public Map<ArticleId, Filing> filings() {
    return filingsOf(SELECT_FILING);
  }

  @Override
  public Map<ArticleId, Filing> filings(String origin) {
    return filingsOf(SELECT_FILING + " where origin = ?", origin);
  }

  private Map<ArticleId, Filing> filingsOf(String query, Object... parameters) {
    Map<ArticleId, Filing> filings = new HashMap<>();
    sql.list(
        row -> filings.put(new ArticleId(row.getString("id")), ArticleRow.filing(row)),
        query,
        parameters);
    return filings;
  }

  @Override
  public int articleCount() {
    return sql.list(row -> row.getInt(1), "select count(*) from article").get(0);
  }

  @Override
  public Optional<LocalDate> newestPublished() {
    return sql
        .<@Nullable LocalDate>list(
            row -> row.getObject(1, LocalDate.class), "select max(published) from article")
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  @Override
  public void store(Article article, Filing filing, List<Quotation> quotations) {
    sql.together(
        connection -> {
          delete(connection, article.id());
          Sql.update(connection, ArticleRow.INSERT, ArticleRow.of(article, filing));
          Sql.updateAll(
              connection,
              QuotationRow.INSERT,
              quotations.stream().map(QuotationRow::of).collect(Collectors.toList()));
        });
  }

  @Override
  public void remove(ArticleId id) {
    sql.together(connection -> delete(connection, id));
  }

  private static void delete(Connection connection, ArticleId id) throws SQLException {
    Sql.update(connection, "delete from quotation where article_id = ?", id.value());
    Sql.update(connection, "delete from article where id = ?", id.value());
  }

  @Override
  public List<Quotation> quotationsIn(ArticleId id) {
    return article(id).map(this::quotationsIn).orElse(List.of());
  }

  private List<Quotation> quotationsIn(Article article) {
    return sql.list(
        row -> QuotationRow.read(row, article),
        "select * from quotation where article_id = ? order by words_start, words_end",
        article.id().value());
  }

  /** Every answer needs dozens, so they are read in two halves at the same time. */
  @Override
  public List<Quotation> quotations(List<QuotationId> ids) {
    Map<QuotationId, Quotation> byId =
        ids.stream()
            .collect(Collectors.partitioningBy(JdbcQuotationArchive::isOfFirstHalf))
            .values()
            .parallelStream()
            .filter(half -> !half.isEmpty())
            .flatMap(half -> atOnce(half).stream())
            .collect(Collectors.toMap(Quotation::id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** All quotations of an article are of one half. */
  private static boolean isOfFirstHalf(QuotationId id) {
    return id.article().hashCode() % 2 == 0;
  }

  /** One query for all of them; it sees no article half replaced. */
  private List<Quotation> atOnce(List<QuotationId> ids) {
    Map<String, Article> articles = new HashMap<>();
    return sql.list(
        row -> QuotationRow.read(row, articleOf(row, articles)),
        SELECT_AT_PLACES,
        ids.stream().map(id -> id.article().value()).toArray(String[]::new),
        ids.stream().map(id -> id.words().start()).toArray(Integer[]::new),
        ids.stream().map(id -> id.words().end()).toArray(Integer[]::new));
  }

  /** Reads an article when it is met first: its text is long. */
  private static Article articleOf(ResultSet row, Map<String, Article> met) throws SQLException {
    String id = row.getString("article_id");
    Article known = met.get(id);
    if (known == null) {
      known = ArticleRow.read(row);
      met.put(id, known);
    }
    return known;
  }

  @Override
  public void forEach(Consumer<List<Quotation>> quotationsOfOneArticle) {
    sql.list(row -> new ArticleId(row.getString(1)), "select id from article order by id")
        .forEach(id -> quotationsOfOneArticle.accept(quotationsIn(id)));
  }
}
