package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.alert.AlertList;
import org.onrecord.digest.alert.AlertLists;
import org.onrecord.digest.alert.QuietHours;
import org.onrecord.outbox.OutboundMessage;

/** What chats follow, in two tables of one database with the outbox. */
public final class JdbcAlertLists implements AlertLists {

  private static final String INSERT =
      "insert into alert_list (quiet_from, quiet_to, quiet_zone, covered, last_post, front_end,"
          + " chat, thread) values (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String MOVE_ON =
      "update alert_list set covered = ?, last_post = ? where "
          + ChatColumns.SAME_CHAT
          + " and covered = ?";

  private final Sql sql;

  public JdbcAlertLists(Database database) {
    this.sql = database.sql();
  }

  @Override
  public void save(AlertList list) {
    sql.together(
        connection -> {
          Sql.update(
              connection,
              "delete from alert_list where " + ChatColumns.SAME_CHAT,
              ChatColumns.of(list.chat()));
          if (!list.wishes().isEmpty()) {
            Sql.update(connection, INSERT, columns(list));
            WishRows.insert(connection, "alert_wish", list.chat(), list.wishes());
          }
        });
  }

  private static @Nullable Object[] columns(AlertList list) {
    QuietHours quiet = list.quiet();
    return new @Nullable Object[] {
      quiet == null ? null : quiet.from().toString(),
      quiet == null ? null : quiet.to().toString(),
      quiet == null ? null : quiet.zone().getId(),
      list.progress().covered(),
      list.progress().lastPost().toEpochMilli(),
      list.chat().frontEnd(),
      list.chat().chat(),
      ChatColumns.thread(list.chat())
    };
  }

  @Override
  public Optional<AlertList> of(ChatAddress chat) {
    return sql
        .list(
            JdbcAlertLists::read,
            "select * from alert_list where " + ChatColumns.SAME_CHAT,
            ChatColumns.of(chat))
        .stream()
        .map(this::withWishes)
        .findFirst();
  }

  @Override
  public List<AlertList> behind(long newest) {
    return sql
        .list(JdbcAlertLists::read, "select * from alert_list where covered < ?", newest)
        .stream()
        .map(this::withWishes)
        .toList();
  }

  private AlertList withWishes(AlertList bare) {
    return new AlertList(
        bare.chat(), WishRows.of(sql, "alert_wish", bare.chat()), bare.quiet(), bare.progress());
  }

  private static AlertList read(ResultSet row) throws SQLException {
    ChatAddress chat = ChatColumns.read(row);
    Instant lastPost = Instant.ofEpochMilli(row.getLong("last_post"));
    return new AlertList(
        chat, List.of(), quiet(row), new AlertList.Progress(row.getLong("covered"), lastPost));
  }

  private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
    String from = row.getString("quiet_from");
    return from == null
        ? null
        : new QuietHours(
            LocalTime.parse(from),
            LocalTime.parse(row.getString("quiet_to")),
            ZoneId.of(row.getString("quiet_zone")));
  }

  @Override
  public boolean moveOn(AlertList before, AlertList after, Optional<OutboundMessage> post) {
    boolean[] moved = {false};
    sql.together(
        connection -> {
          moved[0] = update(connection, before, after);
          if (moved[0] && post.isPresent()) {
            JdbcOutbox.insert(connection, post.get());
          }
        });
    return moved[0];
  }

  private static boolean update(Connection connection, AlertList before, AlertList after)
      throws SQLException {
    ChatAddress chat = after.chat();
    int rows =
        Sql.update(
            connection,
            MOVE_ON,
            after.progress().covered(),
            after.progress().lastPost().toEpochMilli(),
            chat.frontEnd(),
            chat.chat(),
            ChatColumns.thread(chat),
            before.progress().covered());
    return rows == 1;
  }

  @Override
  public int countRefusal(ChatAddress chat, LocalDate day) {
    return RefusalColumns.count(sql, "alert_list", chat, day);
  }

  @Override
  public int refusals(ChatAddress chat) {
    return RefusalColumns.of(sql, "alert_list", chat);
  }

  @Override
  public void forgetRefusals(ChatAddress chat) {
    RefusalColumns.forget(sql, "alert_list", chat);
  }

  @Override
  public boolean end(ChatAddress chat) {
    String whole = "delete from alert_list where front_end = ? and chat = ?";
    return chat.thread() == null
        ? sql.update(whole, chat.frontEnd(), chat.chat()) > 0
        : sql.update(whole + " and thread = ?", ChatColumns.of(chat)) > 0;
  }
}
