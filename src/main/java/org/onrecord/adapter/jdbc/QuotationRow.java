package org.onrecord.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;

/** A quotation as a row of its table: places, and whose words they are. */
final class QuotationRow {

  static final String INSERT =
      "insert into quotation (article_id, words_start, words_end, type, mention_start, mention_end,"
          + " cue_start, cue_end, speaker_id, speaker_name, speaker_kind, confidence)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private QuotationRow() {}

  static @Nullable Object[] of(Quotation quotation) {
    Attribution attribution = quotation.attribution();
    Speaker speaker = quotation.speaker();
    return new @Nullable Object[] {
      quotation.article().id().value(),
      quotation.words().start(),
      quotation.words().end(),
      quotation.type().name(),
      start(attribution.mention()),
      end(attribution.mention()),
      start(attribution.cue()),
      end(attribution.cue()),
      speaker.id(),
      speaker.name(),
      speaker.kind().name(),
      attribution.confidence()
    };
  }

  static Quotation read(ResultSet row, Article article) throws SQLException {
    Speaker speaker =
        new Speaker(
            row.getString("speaker_id"),
            row.getString("speaker_name"),
            Speaker.Kind.valueOf(row.getString("speaker_kind")));
    return new Quotation(
        article,
        new Span(row.getInt("words_start"), row.getInt("words_end")),
        QuotationType.valueOf(row.getString("type")),
        new Attribution(
            span(row, "mention"), span(row, "cue"), speaker, row.getDouble("confidence")));
  }

  private static @Nullable Integer start(@Nullable Span span) {
    return span == null ? null : span.start();
  }

  private static @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : span.end();
  }

  private static @Nullable Span span(ResultSet row, String name) throws SQLException {
    int start = row.getInt(name + "_start");
    return row.wasNull() ? null : new Span(start, row.getInt(name + "_end"));
  }
}
