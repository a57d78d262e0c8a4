package org.onrecord.adapter.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationArchiveContract;

class JdbcQuotationArchiveTest extends QuotationArchiveContract {

  private final Database database;

  JdbcQuotationArchiveTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected QuotationArchive archive() {
    return new JdbcQuotationArchive(database);
  }
}
