package org.onrecord.adapter.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.onrecord.article.ArchiveException;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Remark;
import org.onrecord.summary.catchup.TalkBook;

/** The talk of groups in a database file of its own, encrypted with AES. */
public final class JdbcTalkBook implements TalkBook, AutoCloseable {

  private static final String NAME = "talk";
  private static final String OPTIONS =
      ";CIPHER=AES;WRITE_DELAY=0;MAX_COMPACT_TIME=200;TRACE_LEVEL_FILE=0";

  private static final String TABLE =
      """
      create table if not exists remark (
        front_end varchar(40) not null,
        chat varchar(200) not null,
        thread varchar(200) not null,
        id varchar(200) not null,
        person varchar(200) not null,
        name varchar not null,
        text varchar not null,
        sent timestamp(9) with time zone not null,
        answers varchar(200),
        primary key (front_end, chat, id)
      )
      """;

  private static final String KEEP =
      """
      merge into remark (front_end, chat, thread, id, person, name, text, sent, answers)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final HikariDataSource connections;
  private final Sql sql;

  private JdbcTalkBook(HikariDataSource connections) {
    this.connections = connections;
    this.sql = new Sql(connections);
  }

  /**
   * Opens the database in a folder, and makes it if it is not there yet.
   *
   * @throws ArchiveException if the key does not open it, or another process has it open
   */
  public static JdbcTalkBook inFolder(Path folder, String key) {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:file:" + file + OPTIONS);
    config.setUsername("talk");
    config.setPassword(hash(key) + " talk");
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    config.setPoolName(NAME);
    try {
      JdbcTalkBook book = new JdbcTalkBook(new HikariDataSource(config));
      book.sql.update(TABLE);
      return book;
    } catch (RuntimeException e) {
      throw new ArchiveException(
          "The kept talk "
              + file
              + ".mv.db does not open: it is in use by another process, or CATCHUP_KEY is not the"
              + " key it was made with; without the key nobody can read it, so move it away",
          e);
    }
  }

  /** The file's password may hold no space, and a key may. */
  private static String hash(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256", e);
    }
  }

  @Override
  public void keep(Remark remark) {
    ChatMessage message = remark.message();
    ChatAddress address = message.address();
    sql.update(
        KEEP,
        address.frontEnd(),
        address.chat(),
        ChatColumns.thread(address),
        message.id(),
        message.personId(),
        message.personName(),
        message.text(),
        message.sent().atOffset(ZoneOffset.UTC),
        remark.answers());
  }

  @Override
  public List<Remark> since(ChatAddress place, Instant time) {
    return sql.list(
        JdbcTalkBook::read,
        "select * from remark where front_end = ? and chat = ? and thread = ? and sent >= ?"
            + " order by sent, length(id), id",
        place.frontEnd(),
        place.chat(),
        ChatColumns.thread(place),
        time.atOffset(ZoneOffset.UTC));
  }

  private static Remark read(ResultSet row) throws SQLException {
    ChatMessage message =
        new ChatMessage(
            ChatColumns.read(row),
            row.getString("id"),
            row.getString("person"),
            row.getString("name"),
            row.getString("text"),
            row.getObject("sent", OffsetDateTime.class).toInstant(),
            false);
    return new Remark(message, row.getString("answers"));
  }

  @Override
  public void delete(ChatAddress place, String id) {
    sql.update(
        "delete from remark where front_end = ? and chat = ? and id = ?",
        place.frontEnd(),
        place.chat(),
        id);
  }

  @Override
  public int deletePerson(String frontEnd, String personId) {
    return sql.update("delete from remark where front_end = ? and person = ?", frontEnd, personId);
  }

  @Override
  public int deleteChat(String frontEnd, String chat) {
    return sql.update("delete from remark where front_end = ? and chat = ?", frontEnd, chat);
  }

  @Override
  public int deleteBefore(Instant time) {
    return sql.update("delete from remark where sent < ?", time.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void close() {
    connections.close();
  }
}
