package org.onrecord.adapter.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.BooksContract;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Listener;

class JdbcBooksTest extends BooksContract {

  private final Database database;

  JdbcBooksTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected FrontDesk.Books books() {
    return new FrontDesk.Books(
        new JdbcInbox(database, Clock.systemUTC()),
        new JdbcChatRegister(database),
        new JdbcFeedbackBook(database),
        new JdbcButtonBook(database),
        Listener.NOBODY);
  }
}
