package org.onrecord.adapter.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FeedbackBook;

/** People's feedback as a table. */
public final class JdbcFeedbackBook implements FeedbackBook {

  private final Sql sql;

  public JdbcFeedbackBook(Database database) {
    this.sql = database.sql();
  }

  @Override
  public synchronized void keep(Feedback feedback) {
    ChatAddress address = feedback.address();
    sql.together(
        connection -> {
          Sql.update(
              connection,
              "delete from feedback where front_end = ? and chat = ? and answer = ? and person = ?",
              address.frontEnd(),
              address.chat(),
              feedback.answer(),
              feedback.personId());
          Sql.update(
              connection,
              "insert into feedback (front_end, chat, thread, answer, person, verdict, given, question)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?)",
              address.frontEnd(),
              address.chat(),
              address.thread(),
              feedback.answer(),
              feedback.personId(),
              feedback.verdict().name(),
              feedback.given().atOffset(ZoneOffset.UTC),
              feedback.question());
        });
  }

  @Override
  public List<Feedback> newest(int limit) {
    return sql.list(
        row ->
            new Feedback(
                new ChatAddress(
                    row.getString("front_end"), row.getString("chat"), row.getString("thread")),
                row.getString("answer"),
                row.getString("person"),
                Feedback.Verdict.valueOf(row.getString("verdict")),
                row.getObject("given", OffsetDateTime.class).toInstant(),
                row.getString("question")),
        "select * from feedback order by given desc fetch first ? rows only",
        limit);
  }

  @Override
  public String whatIsKept() {
    return "your feedback on answers, with the question";
  }

  @Override
  public int forget(String frontEnd, String personId) {
    int entries =
        sql.list(
                row -> row.getInt(1),
                "select count(*) from feedback where front_end = ? and person = ?",
                frontEnd,
                personId)
            .get(0);
    sql.together(
        connection ->
            Sql.update(
                connection,
                "delete from feedback where front_end = ? and person = ?",
                frontEnd,
                personId));
    return entries;
  }
}
