package org.onrecord.adapter.jdbc;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Filing;
import org.onrecord.article.Provenance;

/** An article as a row of its table. */
final class ArticleRow {

  static final String COLUMNS =
      "id, file, headline, outlet, author, url, published, published_basis, language,"
          + " translated_from, body";

  static final String INSERT =
      "insert into article ("
          + COLUMNS
          + ", origin, content, reading, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private ArticleRow() {}

  static @Nullable Object[] of(Article article, Filing filing) {
    Provenance from = article.provenance();
    return new @Nullable Object[] {
      article.id().value(),
      article.file(),
      article.headline(),
      from.outlet(),
      from.author(),
      from.url() == null ? null : from.url().toString(),
      from.published(),
      from.publishedBasis().name(),
      from.language(),
      from.translatedFrom(),
      article.body(),
      filing.origin(),
      filing.content(),
      filing.reading(),
      filing.words()
    };
  }

  static Article read(ResultSet row) throws SQLException {
    return new Article(
        new ArticleId(row.getString("id")),
        row.getString("file"),
        row.getString("headline"),
        provenance(row),
        row.getString("body"));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    String url = row.getString("url");
    return new Provenance(
        row.getString("outlet"),
        row.getString("author"),
        url == null ? null : URI.create(url),
        row.getObject("published", LocalDate.class),
        DateBasis.valueOf(row.getString("published_basis")),
        row.getString("language"),
        row.getString("translated_from"));
  }

  static Filing filing(ResultSet row) throws SQLException {
    return new Filing(
        row.getString("origin"),
        row.getString("content"),
        row.getString("reading"),
        row.getString("words"));
  }
}
