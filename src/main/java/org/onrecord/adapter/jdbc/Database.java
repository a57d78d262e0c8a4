package org.onrecord.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.onrecord.article.ArchiveException;

/** The database that holds the bot's state, open and of the schema this program knows. */
public final class Database implements AutoCloseable {

  /** A console needs one; a server has its chats, its schedule and its outbox, each with a few. */
  private static final int CONNECTIONS = 12;

  /**
   * Without a delay, what was stored survives the power cord, as long as nothing in the file is
   * written over: a process that was killed while it did so lost what it had stored before. So the
   * file only grows, and {@link Tidying} makes it smaller before it is opened. Without compacting
   * at the end, a question does not wait a fifth of a second. What goes wrong is told by who asked,
   * not in a trace file.
   */
  private static final String OPTIONS =
      ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";

  private static final String NAME = "archive";

  private final HikariDataSource connections;

  private Database(HikariDataSource connections) {
    this.connections = connections;
  }

  /**
   * Opens the database in a folder, and makes both if they are not there yet.
   *
   * @throws ArchiveException if another process has it open, if it is damaged, or if a newer
   *     program wrote it
   */
  public static Database inFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ArchiveException("The data folder " + folder + " cannot be made: " + e, e);
    }
    if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
      throw new ArchiveException(
          "The data folder "
              + folder
              + " may not be read and written; change its permissions, or choose another with --data");
    }
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    if (file.toString().contains(";")) {
      throw new ArchiveException(
          "The database cannot be kept below a folder with a semicolon: " + file.getParent());
    }
    Tidying.tidy(urlOf(file), fileIn(folder));
    return open(urlOf(file), file + ".mv.db");
  }

  static String urlOf(Path file) {
    return "jdbc:h2:file:" + file + OPTIONS;
  }

  /** Returns where the database of a folder is kept. */
  static Path fileIn(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  private static Database open(String url, String name) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setPoolName("archive");
    try {
      Database database = new Database(new HikariDataSource(config));
      database.bringUpToDate(name);
      return database;
    } catch (PoolInitializationException e) {
      throw Refusals.of(name, e);
    }
  }

  private void bringUpToDate(String name) {
    try {
      new Migrations(connections, name).run();
    } catch (RuntimeException | SQLException e) {
      close();
      throw e instanceof ArchiveException known ? known : Refusals.of(name, e);
    }
  }

  /** Returns connections for libraries that keep tables of their own. */
  public DataSource connections() {
    return connections;
  }

  Sql sql() {
    return new Sql(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
