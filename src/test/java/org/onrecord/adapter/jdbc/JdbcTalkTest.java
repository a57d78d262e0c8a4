package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.ArchiveException;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Remark;
import org.onrecord.summary.catchup.Consents;
import org.onrecord.summary.catchup.TalkBook;
import org.onrecord.summary.catchup.TalkContract;

class JdbcTalkTest extends TalkContract {

  private static final String KEY = "a key with spaces in it";

  private final Path folder;
  private final Database database;
  private JdbcTalkBook book;

  JdbcTalkTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Database.inFolder(folder);
    this.book = JdbcTalkBook.inFolder(folder, KEY);
  }

  @AfterEach
  void close() {
    book.close();
    database.close();
  }

  @Override
  protected TalkBook book() {
    return book;
  }

  @Override
  protected Consents consents() {
    return new JdbcConsents(database);
  }

  @Test
  void talkOutlivesARestart() {
    keep("still here");
    book.close();

    book = JdbcTalkBook.inFolder(folder, KEY);

    assertEquals(1, book.deletePerson("net", "ana"));
  }

  @Test
  void nobodyReadsItWithoutTheKey() throws IOException {
    keep("nobody else may read this");
    book.close();

    String stored = Files.readString(folder.resolve("talk.mv.db"), StandardCharsets.ISO_8859_1);

    assertFalse(stored.contains("nobody else"), "the text stands in the file");
    ArchiveException e =
        assertThrows(
            ArchiveException.class, () -> JdbcTalkBook.inFolder(folder, "quite another key"));
    assertTrue(String.valueOf(e.getMessage()).contains("CATCHUP_KEY"), e.getMessage());
  }

  private void keep(String text) {
    ChatAddress group = new ChatAddress("net", "-1", null);
    book.keep(
        new Remark(new ChatMessage(group, "1", "ana", "Ana", text, Instant.EPOCH, false), null));
  }
}
