package org.onrecord.adapter.jdbc;

import java.time.LocalDate;
import org.onrecord.chat.ChatAddress;

/** On how many days in a row a chat did not let us post, in the tables that hang on it. */
final class RefusalColumns {

  private RefusalColumns() {}

  static int count(Sql sql, String table, ChatAddress chat, LocalDate day) {
    int[] count = {0};
    sql.together(
        connection -> {
          Sql.update(
              connection,
              "update "
                  + table
                  + " set refusals = refusals + 1, refused_on = ? where "
                  + ChatColumns.SAME_CHAT
                  + " and (refused_on is null or refused_on <> ?)",
              day,
              chat.frontEnd(),
              chat.chat(),
              ChatColumns.thread(chat),
              day);
          count[0] =
              (int)
                  Sql.number(
                      connection,
                      "select coalesce(max(refusals), 0) from "
                          + table
                          + " where "
                          + ChatColumns.SAME_CHAT,
                      ChatColumns.of(chat));
        });
    return count[0];
  }

  static int of(Sql sql, String table, ChatAddress chat) {
    return sql
        .list(
            row -> row.getInt("refusals"),
            "select refusals from " + table + " where " + ChatColumns.SAME_CHAT,
            ChatColumns.of(chat))
        .stream()
        .findFirst()
        .orElse(0);
  }

  static void forget(Sql sql, String table, ChatAddress chat) {
    sql.update(
        "update "
            + table
            + " set refusals = 0, refused_on = null where refusals > 0 and "
            + ChatColumns.SAME_CHAT,
        ChatColumns.of(chat));
  }
}
