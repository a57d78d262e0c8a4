package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChatAddress;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.OutboxContract;
import org.onrecord.outbox.Part;
import org.onrecord.outbox.PostKey;
import org.onrecord.outbox.PostState;
import org.onrecord.outbox.Sending;

class JdbcOutboxTest extends OutboxContract {

  private final Database database;

  JdbcOutboxTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected Outbox outbox() {
    return new JdbcOutbox(database);
  }

  @Test
  void ofManyThatPutOnePostAtOnceOnlyOneSucceeds() {
    long taken =
        IntStream.range(0, 200)
            .parallel()
            .filter(i -> new JdbcOutbox(database).put(post(Integer.toString(i / 20))))
            .count();

    assertEquals(10, taken);
    assertEquals(Map.of(PostState.WAITING, 10), outbox().counts());
  }

  @Test
  void noPostIsTakenTwiceByManyThatTakeAtOnce() {
    IntStream.range(0, 20).forEach(i -> outbox().put(post(Integer.toString(i))));

    List<Long> taken =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> new JdbcOutbox(database).take(Instant.EPOCH, Instant.EPOCH))
            .flatMap(Optional::stream)
            .map(Sending::id)
            .toList();

    assertEquals(taken.size(), Set.copyOf(taken).size());
    assertEquals(taken.size(), outbox().counts().get(PostState.SENDING));
  }

  private static OutboundMessage post(String chat) {
    var key = new PostKey(new ChatAddress("net", chat, null), "digest", "2026-03-01");
    return new OutboundMessage(key, List.of(new Part.Words("x")), Instant.EPOCH);
  }
}
