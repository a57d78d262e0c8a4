package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a chat wanted, under the id it has now; what it has wanted under the new id already counts.
 */
record MovedChat(String frontEnd, String from, String to) {

  private static final String SUBSCRIPTION =
      "thread, local_time, zone, nothing_new, next_date, next_at, covered, skipped, refusals";

  private static final String ALERTS =
      "thread, quiet_from, quiet_to, quiet_zone, covered, last_post";

  private static final String WISH = "thread, place, kind, content, shown";

  /** All of it or nothing, in a transaction. */
  void follow(Connection connection) throws SQLException {
    follow(connection, "subscription", SUBSCRIPTION, "subscription_wish");
    follow(connection, "alert_list", ALERTS, "alert_wish");
    Sql.update(
        connection,
        "merge into catchup_chat (front_end, chat)"
            + " select front_end, ? from catchup_chat where front_end = ? and chat = ?",
        to,
        frontEnd,
        from);
    Sql.update(
        connection, "delete from catchup_chat where front_end = ? and chat = ?", frontEnd, from);
  }

  private void follow(Connection connection, String table, String columns, String wishes)
      throws SQLException {
    Sql.update(
        connection,
        "delete from "
            + table
            + " where front_end = ? and chat = ? and thread in"
            + " (select other.thread from "
            + table
            + " other where other.front_end = ? and other.chat = ?)",
        frontEnd,
        from,
        frontEnd,
        to);
    copy(connection, table, columns);
    copy(connection, wishes, WISH);
    Sql.update(
        connection, "delete from " + table + " where front_end = ? and chat = ?", frontEnd, from);
  }

  private void copy(Connection connection, String table, String columns) throws SQLException {
    Sql.update(
        connection,
        "insert into "
            + table
            + " (front_end, chat, "
            + columns
            + ") select front_end, ?, "
            + columns
            + " from "
            + table
            + " where front_end = ? and chat = ?",
        to,
        frontEnd,
        from);
  }
}
