package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArchiveException;

/** Runs statements; what the database refuses comes out as one kind of exception. */
final class Sql {

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Statements that belong together. */
  @FunctionalInterface
  interface Work {
    void run(Connection connection) throws SQLException;
  }

  private final DataSource connections;

  Sql(DataSource connections) {
    this.connections = connections;
  }

  <T> List<T> list(Row<T> row, String query, @Nullable Object... parameters) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, parameters);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Runs one statement by itself and returns how many rows it changed. */
  int update(String statement, @Nullable Object... parameters) {
    try (Connection connection = connections.getConnection()) {
      return update(connection, statement, parameters);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Does all of the work or none. */
  void together(Work work) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.run(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Runs one statement and returns how many rows it changed. */
  static int update(Connection connection, String statement, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      bind(prepared, parameters);
      return prepared.executeUpdate();
    }
  }

  static boolean exists(Connection connection, String query, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(query)) {
      bind(prepared, parameters);
      try (ResultSet rows = prepared.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** Returns the number that a query ends in. */
  static long number(Connection connection, String query, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(query)) {
      bind(prepared, parameters);
      try (ResultSet rows = prepared.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** Runs one statement once for each row of parameters. */
  static void updateAll(
      Connection connection, String statement, List<@Nullable Object[]> rowsOfParameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (@Nullable Object[] parameters : rowsOfParameters) {
        bind(prepared, parameters);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  private static ArchiveException refused(SQLException e) {
    return new ArchiveException("The archive refused a statement: " + e.getMessage(), e);
  }
}
