package org.onrecord.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;

/** What is known of chats, as tables. */
public final class JdbcChatRegister implements ChatRegister {

  /** A group that moves on from a move is found all the same; a circle is not followed. */
  private static final int MOST_MOVES = 5;

  private record Known(@Nullable String movedTo, boolean hasLeft) {}

  private final Sql sql;

  public JdbcChatRegister(Database database) {
    this.sql = database.sql();
  }

  @Override
  public ChatAddress current(ChatAddress address) {
    String chat = address.chat();
    for (int i = 0; i < MOST_MOVES; i++) {
      String to = known(address.frontEnd(), chat).map(Known::movedTo).orElse(null);
      if (to == null) {
        break;
      }
      chat = to;
    }
    return new ChatAddress(address.frontEnd(), chat, address.thread());
  }

  @Override
  public void moved(String frontEnd, String from, String to) {
    store(frontEnd, from, new Known(to, false));
    sql.together(new MovedChat(frontEnd, from, to)::follow);
  }

  @Override
  public void left(String frontEnd, String chat) {
    store(frontEnd, chat, new Known(null, true));
  }

  @Override
  public void joined(String frontEnd, String chat) {
    store(frontEnd, chat, new Known(null, false));
  }

  @Override
  public boolean isLeft(String frontEnd, String chat) {
    return known(frontEnd, chat).map(Known::hasLeft).orElse(false);
  }

  @Override
  public synchronized boolean isFirstNote(String frontEnd, String chat, String note) {
    List<Integer> told =
        sql.list(
            row -> row.getInt(1),
            "select 1 from chat_note where front_end = ? and chat = ? and note = ?",
            frontEnd,
            chat,
            note);
    if (told.isEmpty()) {
      sql.together(
          connection ->
              Sql.update(
                  connection,
                  "insert into chat_note (front_end, chat, note) values (?, ?, ?)",
                  frontEnd,
                  chat,
                  note));
    }
    return told.isEmpty();
  }

  private Optional<Known> known(String frontEnd, String chat) {
    return sql
        .list(
            row -> new Known(row.getString("moved_to"), row.getBoolean("has_left")),
            "select moved_to, has_left from chat where front_end = ? and chat = ?",
            frontEnd,
            chat)
        .stream()
        .findFirst();
  }

  private synchronized void store(String frontEnd, String chat, Known known) {
    sql.together(
        connection -> {
          Sql.update(
              connection, "delete from chat where front_end = ? and chat = ?", frontEnd, chat);
          Sql.update(
              connection,
              "insert into chat (front_end, chat, moved_to, has_left) values (?, ?, ?, ?)",
              frontEnd,
              chat,
              known.movedTo(),
              known.hasLeft());
        });
  }
}
