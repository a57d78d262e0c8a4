package org.onrecord.adapter.jdbc;

import org.onrecord.chat.ChatAddress;
import org.onrecord.summary.catchup.Consents;

/** Who wants catch-ups and who does not, as tables. */
public final class JdbcConsents implements Consents {

  private static final String SAME_CHAT = " where front_end = ? and chat = ?";
  private static final String SAME_PERSON = " where front_end = ? and person = ?";

  private final Sql sql;

  public JdbcConsents(Database database) {
    this.sql = database.sql();
  }

  @Override
  public void turnOn(ChatAddress chat) {
    sql.update(
        "merge into catchup_chat (front_end, chat) values (?, ?)", chat.frontEnd(), chat.chat());
  }

  @Override
  public boolean turnOff(ChatAddress chat) {
    return sql.update("delete from catchup_chat" + SAME_CHAT, chat.frontEnd(), chat.chat()) > 0;
  }

  @Override
  public boolean isOn(ChatAddress chat) {
    return !sql.list(
            row -> row.getString("chat"),
            "select chat from catchup_chat" + SAME_CHAT,
            chat.frontEnd(),
            chat.chat())
        .isEmpty();
  }

  @Override
  public void leaveOut(String frontEnd, String personId) {
    sql.update("merge into left_out (front_end, person) values (?, ?)", frontEnd, personId);
  }

  @Override
  public void letIn(String frontEnd, String personId) {
    sql.update("delete from left_out" + SAME_PERSON, frontEnd, personId);
  }

  @Override
  public boolean isLeftOut(String frontEnd, String personId) {
    return !sql.list(
            row -> row.getString("person"),
            "select person from left_out" + SAME_PERSON,
            frontEnd,
            personId)
        .isEmpty();
  }
}
