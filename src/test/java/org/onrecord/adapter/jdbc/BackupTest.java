package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.ArchiveException;
import org.onrecord.article.Article;
import org.onrecord.article.Filing;
import org.onrecord.testing.Articles;

class BackupTest {

  private static final Filing FILING = new Filing("knowledge", "c", "r", "w");
  private static final Article KEPT = Articles.withBody("kept", "“We stop,” the crew said.");
  private static final Article LATER = Articles.withBody("later", "“We go on,” the crew said.");

  @TempDir private Path home;

  private Path data;
  private Path backup;

  BackupTest() {
    this.data = Path.of("");
    this.backup = Path.of("");
  }

  @BeforeEach
  void backUpOneArticle() {
    data = home.resolve("data");
    backup = home.resolve("it's a backup.zip");
    try (Database database = Database.inFolder(data)) {
      new JdbcQuotationArchive(database).store(KEPT, FILING, List.of());
      Backup.write(database, backup);
      new JdbcQuotationArchive(database).store(LATER, FILING, List.of());
    }
  }

  @Test
  void whatWasBackedUpComesBack() {
    Backup.restore(backup, data);

    assertEquals(List.of(KEPT), articlesIn(data));
  }

  @Test
  void aBackupCanBeRestoredWhereNothingIs() {
    Backup.restore(backup, home.resolve("elsewhere"));

    assertEquals(List.of(KEPT), articlesIn(home.resolve("elsewhere")));
  }

  @Test
  void whatStoodThereIsKeptBesideIt() throws Exception {
    Backup.restore(backup, data);

    assertTrue(Files.exists(data.resolve("archive.mv.db.before")));
    try (var files = Files.list(data)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aDamagedDatabaseIsReplaced() throws Exception {
    Files.write(data.resolve("archive.mv.db"), new byte[9000]);

    Backup.restore(backup, data);

    assertEquals(List.of(KEPT), articlesIn(data));
  }

  @Test
  void aDatabaseInUseIsNotReplaced() throws Exception {
    try (var channel = FileChannel.open(data.resolve("archive.mv.db"), StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertThrows(ArchiveException.class, () -> Backup.restore(backup, data));
    }

    assertEquals(2, articlesIn(data).size());
  }

  @Test
  void aFileThatIsNoBackupReplacesNothing() throws Exception {
    Path other = Files.writeString(home.resolve("other.zip"), "no backup");

    var refusal = assertThrows(ArchiveException.class, () -> Backup.restore(other, data));

    assertEquals(other + " is no backup: there is no archive in it", refusal.getMessage());
    assertEquals(2, articlesIn(data).size());
    try (var files = Files.list(data)) {
      assertEquals(1, files.count());
    }
  }

  private static List<Article> articlesIn(Path folder) {
    try (Database database = Database.inFolder(folder)) {
      return new JdbcQuotationArchive(database).articles();
    }
  }
}
