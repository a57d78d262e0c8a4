package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.onrecord.article.ArchiveException;

/**
 * Brings a database's tables to the schema this program knows.
 *
 * <p>Starting Flyway takes longer than answering a question, so its own history table is asked
 * first, and Flyway runs only if there is something to do.
 */
final class Migrations {

  /** The number of the newest file in {@code db/migration}. */
  static final int NEWEST = 82;

  private static final String APPLIED =
      """
      select "version", "success" from "flyway_schema_history"
      where "version" is not null order by "installed_rank" desc
      """;

  private final DataSource connections;
  private final String file;

  Migrations(DataSource connections, String file) {
    this.connections = connections;
    this.file = file;
  }

  void run() throws SQLException {
    int applied = applied();
    if (applied > NEWEST) {
      throw new ArchiveException(
          "The archive %s was written by a newer version of this program (schema %d, this one knows %d); use that version"
              .formatted(file, applied, NEWEST));
    }
    if (applied < NEWEST) {
      flyway(connections).migrate();
    }
  }

  static Flyway flyway(DataSource connections) {
    return Flyway.configure().dataSource(connections).locations("classpath:db/migration").load();
  }

  /** Returns the last version that was applied well; 0 if there is none, so that Flyway decides. */
  private int applied() throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      if (!hasHistory(connection)) {
        return 0;
      }
      try (ResultSet rows = statement.executeQuery(APPLIED)) {
        return rows.next() && rows.getBoolean("success")
            ? Integer.parseInt(rows.getString("version"))
            : 0;
      }
    }
  }

  private static boolean hasHistory(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      return tables.next();
    }
  }
}
