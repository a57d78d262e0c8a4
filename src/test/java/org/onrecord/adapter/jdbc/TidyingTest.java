package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Inbox;

class TidyingTest {

  @TempDir private Path folder;

  @Test
  void fileGetsSmallerAndKeepsWhatIsStored() throws IOException {
    fill();
    Path file = Database.fileIn(folder);
    long before = Files.size(file);

    Tidying.tidy(Database.urlOf(folder.resolve("archive")), file, 0);

    assertTrue(Files.size(file) < before / 2, before + " → " + Files.size(file));
    try (Database database = Database.inFolder(folder)) {
      Inbox inbox = new JdbcInbox(database, Clock.systemUTC());
      assertEquals(List.of(update(99)), inbox.unfinished("net"));
    }
  }

  private void fill() {
    try (Database database = Database.inFolder(folder)) {
      Inbox inbox = new JdbcInbox(database, Clock.systemUTC());
      for (int i = 0; i < 100; i++) {
        inbox.keepNew(List.of(update(i)));
        if (i < 99) {
          inbox.finish("net", Integer.toString(i));
        }
      }
    }
  }

  private static Inbox.Update update(int id) {
    return new Inbox.Update("net", Integer.toString(id), "what? ".repeat(500));
  }
}
