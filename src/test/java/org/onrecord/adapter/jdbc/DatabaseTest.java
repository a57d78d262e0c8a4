package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.ArchiveException;
import org.onrecord.article.Article;
import org.onrecord.article.Filing;
import org.onrecord.testing.Articles;

class DatabaseTest {

  private static final Filing FILING = new Filing("knowledge", "c", "r", "w");
  private static final Article ARTICLE = Articles.withBody("“We stop,” the crew said.");

  @TempDir private Path folder;

  @Test
  void whatWasStoredIsThereWhenTheDatabaseIsOpenedAgain() {
    store(folder);

    try (Database again = Database.inFolder(folder)) {
      assertEquals(List.of(ARTICLE), new JdbcQuotationArchive(again).articles());
    }
  }

  @Test
  void aFolderWithStrangeCharactersWillDo() {
    Path strange = folder.resolve("a b c é % #");

    store(strange);

    assertTrue(Files.exists(strange.resolve("archive.mv.db")));
  }

  @Test
  void aDatabaseThatAnotherProcessHasOpenIsSaidToBeInUse() throws Exception {
    store(folder);
    try (var channel = FileChannel.open(folder.resolve("archive.mv.db"), StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertRefused("is in use by another process");
    }
  }

  @Test
  void aDamagedDatabaseIsSaidToBeDamagedAndIsLeftAlone() throws IOException {
    store(folder);
    Path file = folder.resolve("archive.mv.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 7);
    }
    Files.write(file, bytes);

    assertRefused("is damaged");

    assertEquals(bytes.length, Files.size(file));
  }

  @Test
  void aSchemaOfANewerProgramIsSaidToBeNewer() throws SQLException {
    store(folder);
    String url = "jdbc:h2:file:" + folder.resolve("archive");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("update \"flyway_schema_history\" set \"version\" = '999'");
    }

    assertRefused("was written by a newer version of this program");
  }

  @Test
  void aFolderThatTheDatabaseCannotNameIsRefused() {
    var refusal =
        assertThrows(ArchiveException.class, () -> Database.inFolder(folder.resolve("a;b")));

    assertTrue(String.valueOf(refusal.getMessage()).contains("with a semicolon"));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    var refusal = assertThrows(ArchiveException.class, () -> Database.inFolder(file.resolve("d")));

    assertTrue(String.valueOf(refusal.getMessage()).contains("cannot be made"));
  }

  @Test
  void theNewestMigrationIsTheOneTheProgramKnows() throws SQLException {
    try (var connections = new HikariDataSource()) {
      connections.setJdbcUrl("jdbc:h2:file:" + folder.resolve("other"));

      var all = Migrations.flyway(connections).info().all();

      assertEquals(Migrations.NEWEST + "", all[all.length - 1].getVersion().toString());
    }
  }

  private void assertRefused(String why) {
    var refusal = assertThrows(ArchiveException.class, () -> Database.inFolder(folder));

    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(why) && message.lines().count() == 1, message);
  }

  private static void store(Path folder) {
    try (Database database = Database.inFolder(folder)) {
      new JdbcQuotationArchive(database).store(ARTICLE, FILING, List.of());
    }
  }
}
