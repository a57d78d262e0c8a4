package org.onrecord.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Part;
import org.onrecord.outbox.PostKey;
import org.onrecord.outbox.PostState;
import org.onrecord.outbox.Sending;

/** A post as a row of the outbox. */
record OutboxRow(long id, PostKey key, Instant due, int failures) {

  static final String INSERT =
      "insert into outbox (front_end, chat, thread, kind, occasion, due, state, moment, failures,"
          + " note) values (?, ?, ?, ?, ?, ?, ?, ?, 0, '')";

  static final String SAME_KEY =
      "front_end = ? and chat = ? and thread = ? and kind = ? and occasion = ?";

  static @Nullable Object[] of(OutboundMessage message) {
    PostKey key = message.key();
    return new @Nullable Object[] {
      key.chat().frontEnd(),
      key.chat().chat(),
      ChatColumns.thread(key.chat()),
      key.kind(),
      key.occasion(),
      message.due().toEpochMilli(),
      PostState.WAITING.name(),
      message.due().toEpochMilli()
    };
  }

  static @Nullable Object[] key(PostKey key) {
    ChatAddress chat = key.chat();
    return new @Nullable Object[] {
      chat.frontEnd(), chat.chat(), ChatColumns.thread(chat), key.kind(), key.occasion()
    };
  }

  static OutboxRow read(ResultSet row) throws SQLException {
    var key = new PostKey(ChatColumns.read(row), row.getString("kind"), row.getString("occasion"));
    return new OutboxRow(
        row.getLong("id"), key, Instant.ofEpochMilli(row.getLong("due")), row.getInt("failures"));
  }

  Sending sending(List<Part> parts) {
    return new Sending(id, new OutboundMessage(key, parts, due), failures);
  }
}
