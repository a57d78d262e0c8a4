package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.chat.Inbox;

/** The inbox as a table; what finished updates said is not kept. */
public final class JdbcInbox implements Inbox {

  /** Networks hand over again what is a day old at most. */
  private static final Duration IDS_ARE_KEPT_FOR = Duration.ofDays(8);

  private final Sql sql;
  private final Clock clock;

  public JdbcInbox(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  @Override
  public synchronized List<Update> keepNew(List<Update> updates) {
    List<Update> fresh = new ArrayList<>();
    sql.together(
        connection -> {
          fresh.clear();
          for (Update update : updates) {
            if (!isKept(connection, update)) {
              keep(connection, update);
              fresh.add(update);
            }
          }
        });
    return fresh;
  }

  @Override
  public void finish(String frontEnd, String id) {
    sql.together(
        connection ->
            Sql.update(
                connection,
                "update inbox set content = null where front_end = ? and id = ?",
                frontEnd,
                id));
  }

  @Override
  public List<Update> unfinished(String frontEnd) {
    forgetOld();
    return sql.list(
        row -> new Update(frontEnd, row.getString("id"), row.getString("content")),
        "select id, content from inbox where front_end = ? and content is not null order by number",
        frontEnd);
  }

  private void forgetOld() {
    OffsetDateTime past = now().minus(IDS_ARE_KEPT_FOR);
    sql.together(
        connection ->
            Sql.update(connection, "delete from inbox where content is null and kept < ?", past));
  }

  private void keep(Connection connection, Update update) throws SQLException {
    Sql.update(
        connection,
        "insert into inbox (front_end, id, content, kept) values (?, ?, ?, ?)",
        update.frontEnd(),
        update.id(),
        update.content(),
        now());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static boolean isKept(Connection connection, Update update) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from inbox where front_end = ? and id = ?")) {
      query.setString(1, update.frontEnd());
      query.setString(2, update.id());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
