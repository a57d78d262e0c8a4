package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.digest.Arrival;
import org.onrecord.digest.Arrivals;
import org.onrecord.digest.DigestEditor.Range;
import org.onrecord.quote.QuotationId;

/** What came on record, in three tables. */
public final class JdbcArrivals implements Arrivals {

  private static final String KNOWN =
      "update arrival set words_start = ?, words_end = ? where article = ? and words = ?";

  private static final String NEW =
      "insert into arrival (article, words, number, words_start, words_end, moment)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  public JdbcArrivals(Database database) {
    this.sql = database.sql();
  }

  @Override
  public Map<ArticleId, Look> looks() {
    Map<ArticleId, Look> looks = new HashMap<>();
    sql.list(
        row ->
            looks.put(
                new ArticleId(row.getString("article")),
                new Look(row.getString("content"), row.getString("reading"))),
        "select article, content, reading from arrival_look");
    return looks;
  }

  @Override
  public void keep(Seen seen, Instant at) {
    sql.together(
        connection -> {
          long number = lockedNumber(connection);
          number = keepWords(connection, seen, number, at);
          Sql.update(connection, "update arrival_counter set last_number = ?", number);
          keepLook(connection, seen);
        });
  }

  private static long lockedNumber(Connection connection) throws SQLException {
    Sql.update(connection, "update arrival_counter set last_number = last_number");
    return Sql.number(connection, "select last_number from arrival_counter");
  }

  private static long keepWords(Connection connection, Seen seen, long last, Instant at)
      throws SQLException {
    long number = last;
    for (Map.Entry<String, QuotationId> one : inOrder(seen)) {
      Span place = one.getValue().words();
      String article = seen.article().value();
      if (Sql.update(connection, KNOWN, place.start(), place.end(), article, one.getKey()) == 0) {
        number += seen.news() ? 1 : 0;
        @Nullable Object[] row = {
          article,
          one.getKey(),
          seen.news() ? number : 0,
          place.start(),
          place.end(),
          at.toEpochMilli()
        };
        Sql.update(connection, NEW, row);
      }
    }
    return number;
  }

  private static List<Map.Entry<String, QuotationId>> inOrder(Seen seen) {
    var entries = new ArrayList<>(seen.byWords().entrySet());
    entries.sort(Map.Entry.comparingByValue((a, b) -> a.words().compareTo(b.words())));
    return entries;
  }

  private static void keepLook(Connection connection, Seen seen) throws SQLException {
    String article = seen.article().value();
    Sql.update(connection, "delete from arrival_look where article = ?", article);
    Sql.update(
        connection,
        "insert into arrival_look (article, content, reading) values (?, ?, ?)",
        article,
        seen.look().content(),
        seen.look().reading());
  }

  @Override
  public List<Arrival> between(long after, long through, int most) {
    String newestFirst =
        "select * from arrival where number > ? and number <= ?"
            + " order by number desc fetch first ? rows only";
    List<Arrival> found =
        new ArrayList<>(sql.list(JdbcArrivals::read, newestFirst, after, through, most));
    Collections.reverse(found);
    return found;
  }

  @Override
  public Optional<Range> during(Instant from, Instant until) {
    return sql
        .list(
            row -> new Range(row.getLong(1) - 1, row.getLong(2)),
            "select min(number), max(number) from arrival"
                + " where number > 0 and moment >= ? and moment < ? having count(*) > 0",
            from.toEpochMilli(),
            until.toEpochMilli())
        .stream()
        .findFirst();
  }

  private static Arrival read(ResultSet row) throws SQLException {
    var place = new Span(row.getInt("words_start"), row.getInt("words_end"));
    return new Arrival(
        row.getLong("number"),
        new QuotationId(new ArticleId(row.getString("article")), place),
        Instant.ofEpochMilli(row.getLong("moment")));
  }

  @Override
  public long newest() {
    return sql.list(row -> row.getLong(1), "select last_number from arrival_counter").get(0);
  }
}
