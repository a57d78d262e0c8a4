package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.Wish;

/** The wishes of a chat as rows of a table. */
final class WishRows {

  private WishRows() {}

  static void insert(Connection connection, String table, ChatAddress chat, List<Wish> wishes)
      throws SQLException {
    var rows = new ArrayList<@Nullable Object[]>();
    for (Wish wish : wishes) {
      rows.add(
          new @Nullable Object[] {
            chat.frontEnd(),
            chat.chat(),
            ChatColumns.thread(chat),
            rows.size(),
            wish.kind().name(),
            wish.value(),
            wish.shown()
          });
    }
    Sql.updateAll(
        connection,
        "insert into "
            + table
            + " (front_end, chat, thread, place, kind, content, shown)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  static List<Wish> of(Sql sql, String table, ChatAddress chat) {
    return sql.list(
        SubscriptionRow::wish,
        "select * from " + table + " where " + ChatColumns.SAME_CHAT + " order by place",
        ChatColumns.of(chat));
  }
}
