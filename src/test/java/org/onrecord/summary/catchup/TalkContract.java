package org.onrecord.summary.catchup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Remark;

/** What every place that keeps talk, and who wants it kept, must do. */
public abstract class TalkContract {

  private static final Instant NOON = Instant.parse("2031-06-20T12:00:00Z");
  private static final ChatAddress GROUP = new ChatAddress("net", "-1", null);
  private static final ChatAddress TOPIC = new ChatAddress("net", "-1", "7");

  protected abstract TalkBook book();

  protected abstract Consents consents();

  @Test
  void whatWasSaidComesBackInItsOrder() {
    keep(GROUP, "2", "ana", "second", NOON.plusSeconds(1));
    keep(GROUP, "1", "ben", "first", NOON);

    assertEquals(List.of("first", "second"), texts(GROUP, NOON));
    assertEquals(List.of("second"), texts(GROUP, NOON.plusSeconds(1)));
  }

  @Test
  void remarkComesBackWhole() {
    Remark remark = remark(TOPIC, "1", "ana", "“a” 😀\n<b>", NOON);

    book().keep(remark);

    assertEquals(List.of(remark), book().since(TOPIC, NOON));
  }

  @Test
  void topicsAreKeptApart() {
    keep(TOPIC, "1", "ana", "there", NOON);

    assertEquals(List.of(), texts(GROUP, NOON));
  }

  @Test
  void editedRemarkTakesThePlaceOfWhatItWas() {
    keep(GROUP, "1", "ana", "wrong", NOON);
    keep(GROUP, "1", "ana", "right", NOON);

    assertEquals(List.of("right"), texts(GROUP, NOON));
  }

  @Test
  void oneRemarkOnePersonOneChatAndOldTalkCanBeDeleted() {
    keep(GROUP, "1", "ana", "old", NOON.minusSeconds(9));
    keep(GROUP, "2", "ana", "deleted", NOON);
    keep(GROUP, "3", "ben", "of a person", NOON);
    keep(TOPIC, "4", "ana", "in a topic", NOON);

    book().delete(GROUP, "2");

    assertEquals(1, book().deleteBefore(NOON));
    assertEquals(1, book().deletePerson("net", "ben"));
    assertEquals(List.of(), texts(GROUP, Instant.EPOCH));
    assertEquals(1, book().deleteChat("net", "-1"));
    assertEquals(List.of(), texts(TOPIC, Instant.EPOCH));
  }

  @Test
  void chatIsOnWithItsTopicsUntilItIsTurnedOff() {
    assertFalse(consents().isOn(GROUP));

    consents().turnOn(GROUP);
    consents().turnOn(TOPIC);

    assertTrue(consents().isOn(TOPIC));
    assertTrue(consents().turnOff(GROUP));
    assertFalse(consents().isOn(TOPIC));
    assertFalse(consents().turnOff(GROUP));
  }

  @Test
  void personIsLeftOutOnOneNetwork() {
    consents().leaveOut("net", "ana");
    consents().leaveOut("net", "ana");

    assertTrue(consents().isLeftOut("net", "ana"));
    assertFalse(consents().isLeftOut("other", "ana"));
    consents().letIn("net", "ana");
    assertFalse(consents().isLeftOut("net", "ana"));
  }

  private void keep(ChatAddress place, String id, String person, String text, Instant sent) {
    book().keep(remark(place, id, person, text, sent));
  }

  private static Remark remark(
      ChatAddress place, String id, String person, String text, Instant sent) {
    return new Remark(new ChatMessage(place, id, person, person, text, sent, false), null);
  }

  private List<String> texts(ChatAddress place, Instant since) {
    return book().since(place, since).stream().map(remark -> remark.message().text()).toList();
  }
}
