package org.onrecord.adapter.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out of a database's file what nobody can reach any more. While the database is open nothing
 * of it is written over, or a killed process would lose what it had stored.
 */
final class Tidying {

  private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

  /** A smaller file is not worth the time. */
  private static final long SMALL = 128L << 20;

  private static final int LEAST_PERCENT_IN_USE = 50;

  private static final String PERCENT_IN_USE =
      "select cast(setting_value as int) from information_schema.settings"
          + " where setting_name = 'info.CHUNKS_FILL_RATE'";

  private Tidying() {}

  /** Tidies a database that is not open, if that makes a difference. */
  static void tidy(String url, Path file) {
    tidy(url, file, SMALL);
  }

  static void tidy(String url, Path file, long small) {
    try {
      if (Files.exists(file) && Files.size(file) > small) {
        compact(url);
      }
    } catch (IOException | SQLException e) {
      // whoever opens the database hears the same in better words
      LOG.debug("{} is not tidied", file, e);
    }
  }

  private static void compact(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      long inUse = Sql.number(connection, PERCENT_IN_USE);
      if (inUse < LEAST_PERCENT_IN_USE) {
        Sql.update(connection, "shutdown compact");
      }
    }
  }
}
