package org.onrecord.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;

/** A chat's address in the columns front_end, chat and thread. */
final class ChatColumns {

  static final String SAME_CHAT = "front_end = ? and chat = ? and thread = ?";

  private ChatColumns() {}

  /** Returns what stands for the thread: keys need a value, and no thread has an empty id. */
  static String thread(ChatAddress chat) {
    return chat.thread() == null ? "" : chat.thread();
  }

  /** Returns the parameters of {@link #SAME_CHAT}. */
  static @Nullable Object[] of(ChatAddress chat) {
    return new @Nullable Object[] {chat.frontEnd(), chat.chat(), thread(chat)};
  }

  static ChatAddress read(ResultSet row) throws SQLException {
    String thread = row.getString("thread");
    return new ChatAddress(
        row.getString("front_end"), row.getString("chat"), thread.isEmpty() ? null : thread);
  }
}
