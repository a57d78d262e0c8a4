package org.onrecord.digest.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Reply;
import org.onrecord.digest.Wish;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.PostKey;
import org.onrecord.outbox.PostState;

/** What every keeper of alert lists must do. */
public abstract class AlertListsContract {

  private static final ChatAddress RED = new ChatAddress("net", "red", "7");
  private static final QuietHours NIGHT =
      new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30), ZoneId.of("Europe/London"));
  private static final AlertList AT_FOUR = list(4);
  private static final AlertList AT_NINE = list(9);

  /** Returns the lists, none when a test begins. */
  protected abstract AlertLists lists();

  /** Returns the outbox in the same database. */
  protected abstract Outbox outbox();

  @Test
  void listComesBackAsItWentIn() {
    lists().save(AT_FOUR);

    assertEquals(Optional.of(AT_FOUR), lists().of(RED));
  }

  @Test
  void listWithoutWishesIsNone() {
    lists().save(AT_FOUR);
    lists().save(AT_FOUR.with(List.of()));

    assertEquals(Optional.empty(), lists().of(RED));
  }

  @Test
  void onlyThoseBehindAreReturned() {
    lists().save(AT_FOUR);

    assertEquals(List.of(AT_FOUR), lists().behind(5));
    assertEquals(List.of(), lists().behind(4));
  }

  @Test
  void movingOnPutsThePostInTheOutbox() {
    lists().save(AT_FOUR);

    assertTrue(lists().moveOn(AT_FOUR, AT_NINE, post()));
    assertEquals(Optional.of(AT_NINE), lists().of(RED));
    assertEquals(Map.of(PostState.WAITING, 1), outbox().counts());
  }

  @Test
  void whoComesSecondChangesNothing() {
    lists().save(AT_NINE);

    assertFalse(lists().moveOn(AT_FOUR, AT_NINE, post()));
    assertEquals(Map.of(), outbox().counts());
  }

  @Test
  void endOfAChatIsTheEndOfItsTopics() {
    lists().save(AT_FOUR);

    assertTrue(lists().end(new ChatAddress("net", "red", null)));
    assertEquals(Optional.empty(), lists().of(RED));
  }

  @Test
  void daysOfRefusalAreCountedUntilAPostArrives() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertEquals(0, lists().countRefusal(RED, day));
    lists().save(AT_FOUR);

    assertEquals(1, lists().countRefusal(RED, day.plusDays(1)));
    assertEquals(1, lists().countRefusal(RED, day.plusDays(1)));
    assertEquals(1, lists().refusals(RED));
    lists().forgetRefusals(RED);
    assertEquals(0, lists().refusals(RED));
    assertEquals(1, lists().countRefusal(RED, day.plusDays(2)));
  }

  private static AlertList list(long covered) {
    var progress = new AlertList.Progress(covered, Instant.EPOCH);
    return new AlertList(
        RED, List.of(Wish.topic("the road"), Wish.topic("treaty")), NIGHT, progress);
  }

  private static Optional<OutboundMessage> post() {
    var key = new PostKey(RED, "alert", "through 9");
    return Optional.of(OutboundMessage.of(key, Reply.of("New."), Instant.EPOCH));
  }
}
