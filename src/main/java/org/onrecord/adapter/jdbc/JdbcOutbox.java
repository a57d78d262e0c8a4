package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArchiveException;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.Part;
import org.onrecord.outbox.PostState;
import org.onrecord.outbox.Sending;

/** The outbox in two tables; a row that changes its state belongs to whoever changed it. */
public final class JdbcOutbox implements Outbox {

  /**
   * So many that dispatchers of other processes can take some of them meanwhile; in the order of an
   * index, or each post would look at all that wait.
   */
  private static final String DUE =
      """
      select * from outbox mine where state = 'WAITING' and moment <= ? and not exists (
        select 1 from outbox earlier
        where earlier.front_end = mine.front_end and earlier.chat = mine.chat
          and earlier.state in ('WAITING', 'SENDING') and earlier.id < mine.id)
      order by state, moment, id fetch first 8 rows only
      """;

  private static final String TAKE =
      "update outbox set state = 'SENDING', moment = ? where id = ? and state = 'WAITING'";

  /** Longer reasons are of no use to anybody. */
  private static final int LONGEST_NOTE = 1000;

  private final Sql sql;

  public JdbcOutbox(Database database) {
    this.sql = database.sql();
  }

  @Override
  public boolean put(OutboundMessage message) {
    boolean[] taken = {false};
    try {
      sql.together(connection -> taken[0] = insert(connection, message));
    } catch (ArchiveException e) {
      if (isKeyTaken(e)) {
        return false;
      }
      throw e;
    }
    return taken[0];
  }

  /** Inserts a post unless its key is taken; as part of a transaction of more. */
  static boolean insert(Connection connection, OutboundMessage message) throws SQLException {
    String sameKey = "select 1 from outbox where " + OutboxRow.SAME_KEY;
    if (Sql.exists(connection, sameKey, OutboxRow.key(message.key()))) {
      return false;
    }
    long id = insertRow(connection, message);
    var rows = new ArrayList<@Nullable Object[]>();
    for (Part part : message.parts()) {
      rows.add(PartRow.of(id, rows.size(), part));
    }
    Sql.updateAll(connection, PartRow.INSERT, rows);
    return true;
  }

  private static long insertRow(Connection connection, OutboundMessage message)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(OutboxRow.INSERT, new String[] {"id"})) {
      Sql.bind(insert, OutboxRow.of(message));
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  /** Another process can have put the same post in between our look and our insert. */
  private static boolean isKeyTaken(ArchiveException e) {
    return e.getCause() instanceof SQLException cause
        && String.valueOf(cause.getSQLState()).startsWith("23");
  }

  @Override
  public Optional<Sending> take(Instant now, Instant until) {
    return sql.list(OutboxRow::read, DUE, now.toEpochMilli()).stream()
        .filter(row -> sql.update(TAKE, until.toEpochMilli(), row.id()) == 1)
        .findFirst()
        .map(row -> row.sending(parts(row.id())));
  }

  private List<Part> parts(long id) {
    return sql.list(
        PartRow::read, "select * from outbox_part where outbox_id = ? order by place", id);
  }

  @Override
  public void postpone(Sending sending, int failures, Instant until) {
    sql.update(
        "update outbox set state = 'WAITING', failures = ?, moment = ? where id = ?",
        failures,
        until.toEpochMilli(),
        sending.id());
  }

  @Override
  public void finish(Sending sending, PostState state, String note, Instant at) {
    sql.update(
        "update outbox set state = ?, note = ?, moment = ? where id = ?",
        state.name(),
        note.substring(0, Math.min(note.length(), LONGEST_NOTE)),
        at.toEpochMilli(),
        sending.id());
  }

  @Override
  public int giveUp(String frontEnd, String chat, String why) {
    return sql.update(
        "update outbox set state = 'GIVEN_UP', note = ?"
            + " where front_end = ? and chat = ? and state = 'WAITING'",
        why,
        frontEnd,
        chat);
  }

  @Override
  public int markOverdue(Instant now) {
    return sql.update(
        "update outbox set state = 'UNKNOWN', note = 'its dispatcher ended', moment = ?"
            + " where state = 'SENDING' and moment < ?",
        now.toEpochMilli(),
        now.toEpochMilli());
  }

  @Override
  public int forgetBefore(Instant time) {
    return sql.update(
        "delete from outbox where state in ('SENT', 'UNKNOWN', 'GIVEN_UP') and moment < ?",
        time.toEpochMilli());
  }

  @Override
  public Map<PostState, Integer> counts() {
    Map<PostState, Integer> counts = new EnumMap<>(PostState.class);
    sql.list(
        row -> counts.put(PostState.valueOf(row.getString(1)), row.getInt(2)),
        "select state, count(*) from outbox group by state");
    return counts;
  }
}
