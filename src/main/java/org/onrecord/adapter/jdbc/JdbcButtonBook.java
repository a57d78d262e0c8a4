package org.onrecord.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.onrecord.chat.ButtonBook;

/** Long commands of buttons as a table; a command has the same key for ever. */
public final class JdbcButtonBook implements ButtonBook {

  private static final int KEY_LENGTH = 22;

  private final Sql sql;

  public JdbcButtonBook(Database database) {
    this.sql = database.sql();
  }

  @Override
  public synchronized String keyOf(String command) {
    String key = digest(command).substring(0, KEY_LENGTH);
    if (command(key).isEmpty()) {
      sql.together(
          connection ->
              Sql.update(
                  connection, "insert into button (code, command) values (?, ?)", key, command));
    }
    return key;
  }

  @Override
  public Optional<String> command(String key) {
    return sql
        .list(row -> row.getString(1), "select command from button where code = ?", key)
        .stream()
        .findFirst();
  }

  private static String digest(String command) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .encodeToString(digest.digest(command.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
