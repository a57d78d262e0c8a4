package org.onrecord.adapter.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.digest.Arrivals;
import org.onrecord.digest.ArrivalsContract;

class JdbcArrivalsTest extends ArrivalsContract {

  private final Database database;

  JdbcArrivalsTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected Arrivals arrivals() {
    return new JdbcArrivals(database);
  }
}
