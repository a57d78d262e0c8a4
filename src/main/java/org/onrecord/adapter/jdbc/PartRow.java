package org.onrecord.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.outbox.Part;
import org.onrecord.quote.Label;
import org.onrecord.quote.QuotationId;

/** A piece of a post as a row. */
final class PartRow {

  static final String INSERT =
      "insert into outbox_part (outbox_id, place, kind, text, command, number, words_start,"
          + " words_end, label) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String WORDS = "WORDS";
  private static final String PLACE = "PLACE";
  private static final String OFFER = "OFFER";
  private static final String CHART = "CHART";

  private PartRow() {}

  static @Nullable Object[] of(long outboxId, int place, Part part) {
    if (part instanceof Part.Words words) {
      return row(outboxId, place, WORDS, words.text(), "");
    }
    if (part instanceof Part.Offer offer) {
      return row(outboxId, place, OFFER, offer.label(), offer.command());
    }
    if (part instanceof Part.Figures figures) {
      return row(outboxId, place, CHART, ChartText.of(figures.chart()), figures.command());
    }
    var quoted = (Part.Place) part;
    QuotationId id = quoted.quotation();
    @Nullable Object[] row = row(outboxId, place, PLACE, id.article().value(), "");
    row[5] = quoted.number();
    row[6] = id.words().start();
    row[7] = id.words().end();
    row[8] = quoted.label().name();
    return row;
  }

  private static @Nullable Object[] row(
      long outboxId, int place, String kind, String text, String command) {
    return new @Nullable Object[] {outboxId, place, kind, text, command, 0, 0, 0, ""};
  }

  static Part read(ResultSet row) throws SQLException {
    String text = row.getString("text");
    return switch (row.getString("kind")) {
      case WORDS -> new Part.Words(text);
      case OFFER -> new Part.Offer(text, row.getString("command"));
      case CHART -> new Part.Figures(ChartText.read(text), row.getString("command"));
      default -> place(row, new ArticleId(text));
    };
  }

  private static Part place(ResultSet row, ArticleId article) throws SQLException {
    var words = new Span(row.getInt("words_start"), row.getInt("words_end"));
    return new Part.Place(
        row.getInt("number"),
        new QuotationId(article, words),
        Label.valueOf(row.getString("label")));
  }
}
