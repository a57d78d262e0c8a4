package org.onrecord.adapter.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.digest.alert.AlertLists;
import org.onrecord.digest.alert.AlertListsContract;
import org.onrecord.outbox.Outbox;

class JdbcAlertListsTest extends AlertListsContract {

  private final Database database;

  JdbcAlertListsTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected AlertLists lists() {
    return new JdbcAlertLists(database);
  }

  @Override
  protected Outbox outbox() {
    return new JdbcOutbox(database);
  }
}
