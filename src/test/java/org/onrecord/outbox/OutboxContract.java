package org.onrecord.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.chat.ChatAddress;
import org.onrecord.quote.Label;
import org.onrecord.quote.QuotationId;
import org.onrecord.testing.TestCharts;

/** What every outbox must do; a new one extends this and is done when it passes. */
public abstract class OutboxContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Part PLACE =
      new Part.Place(
          3, new QuotationId(new ArticleId("a"), new Span(4, 9)), Label.BACK_TRANSLATION);

  /** Returns the outbox, which is empty when a test begins. */
  protected abstract Outbox outbox();

  @Test
  void keyIsTakenOnce() {
    assertTrue(outbox().put(post("red", "1")));
    assertFalse(outbox().put(post("red", "1")));
    assertTrue(outbox().put(post("blue", "1")));
  }

  @Test
  void keyStaysTakenAfterThePostWasSent() {
    outbox().put(post("red", "1"));
    outbox().finish(taken(NOON), PostState.SENT, "77", NOON);

    assertFalse(outbox().put(post("red", "1")));
  }

  @Test
  void topicsOfOneChatHaveTheirOwnKeys() {
    var general = new PostKey(new ChatAddress("console", "red", null), "digest", "1");
    var topic = new PostKey(new ChatAddress("console", "red", "7"), "digest", "1");

    assertTrue(outbox().put(new OutboundMessage(general, List.of(PLACE), NOON)));
    assertTrue(outbox().put(new OutboundMessage(topic, List.of(PLACE), NOON)));
  }

  @Test
  void postComesBackAsItWentIn() {
    List<Part> parts =
        List.of(
            new Part.Words("New: “ü” 🙂"),
            PLACE,
            new Part.Figures(TestCharts.CHART, "/digest picture 0 9"),
            new Part.Offer("More", "/more"));
    var post = new OutboundMessage(post("red", "1").key(), parts, NOON);
    outbox().put(post);

    assertEquals(post, taken(NOON).message());
  }

  @Test
  void nothingIsTakenBeforeItIsDue() {
    outbox().put(post("red", "1"));

    assertEquals(Optional.empty(), take(NOON.minusSeconds(1)));
  }

  @Test
  void onePostIsTakenByOneDispatcher() {
    outbox().put(post("red", "1"));
    taken(NOON);

    assertEquals(Optional.empty(), take(NOON));
  }

  @Test
  void laterPostOfAChatWaitsForTheEarlierOne() {
    outbox().put(post("red", "1"));
    outbox().put(post("red", "2"));
    Sending first = taken(NOON);

    assertEquals(Optional.empty(), take(NOON));
    outbox().finish(first, PostState.SENT, "", NOON);
    assertEquals("2", taken(NOON).message().key().occasion());
  }

  @Test
  void postponedPostKeepsItsPlaceInTheChat() {
    outbox().put(post("red", "1"));
    outbox().put(post("red", "2"));
    outbox().postpone(taken(NOON), 1, NOON.plusSeconds(30));

    assertEquals(Optional.empty(), take(NOON.plusSeconds(29)));
    Sending again = taken(NOON.plusSeconds(30));
    assertEquals("1", again.message().key().occasion());
    assertEquals(1, again.failures());
  }

  @Test
  void oneChatDoesNotWaitForAnother() {
    outbox().put(post("red", "1"));
    outbox().put(post("blue", "1"));
    outbox().postpone(taken(NOON), 1, NOON.plusSeconds(30));

    assertEquals("blue", taken(NOON).message().key().chat().chat());
  }

  @Test
  void whatADeadDispatcherTookIsMarkedUnknownAndNotRepeated() {
    outbox().put(post("red", "1"));
    taken(NOON);

    assertEquals(0, outbox().markOverdue(NOON.plus(LEASE)));
    assertEquals(1, outbox().markOverdue(NOON.plus(LEASE).plusMillis(1)));
    assertEquals(Map.of(PostState.UNKNOWN, 1), outbox().counts());
    assertEquals(Optional.empty(), take(NOON.plusSeconds(3600)));
  }

  @Test
  void dispatcherTakenForDeadMayStillReport() {
    outbox().put(post("red", "1"));
    Sending sending = taken(NOON);
    outbox().markOverdue(NOON.plusSeconds(3600));
    outbox().finish(sending, PostState.SENT, "77", NOON);

    assertEquals(Map.of(PostState.SENT, 1), outbox().counts());
  }

  @Test
  void givingUpAChatEndsWhatWaitsForIt() {
    outbox().put(post("red", "1"));
    outbox().put(post("red", "2"));
    outbox().put(post("blue", "1"));

    assertEquals(2, outbox().giveUp("console", "red", "kicked"));
    assertEquals(Map.of(PostState.GIVEN_UP, 2, PostState.WAITING, 1), outbox().counts());
  }

  @Test
  void onlyEndedPostsAreForgotten() {
    outbox().put(post("red", "1"));
    outbox().put(post("blue", "1"));
    outbox().finish(taken(NOON), PostState.SENT, "", NOON);

    assertEquals(1, outbox().forgetBefore(NOON.plusSeconds(1)));
    assertEquals(Map.of(PostState.WAITING, 1), outbox().counts());
  }

  private Optional<Sending> take(Instant now) {
    return outbox().take(now, now.plus(LEASE));
  }

  private Sending taken(Instant now) {
    return take(now).orElseThrow();
  }

  private static OutboundMessage post(String chat, String occasion) {
    var key = new PostKey(new ChatAddress("console", chat, null), "digest", occasion);
    return new OutboundMessage(key, List.of(new Part.Words(occasion), PLACE), NOON);
  }
}
