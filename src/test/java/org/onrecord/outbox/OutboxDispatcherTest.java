package org.onrecord.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.testing.Articles.withBody;
import static org.onrecord.testing.Quotations.direct;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.InMemoryOutbox;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.MovingClock;

class OutboxDispatcherTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ChatAddress RED = new ChatAddress("net", "red", null);
  private static final Filing FILING = new Filing("test", "1", "1", "1");

  private final MovingClock clock = new MovingClock(NOON);
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final MemoryArchive archive = new MemoryArchive();
  private final FakeNetwork network = new FakeNetwork();
  private final Ended ended = new Ended();
  private final OutboxDispatcher dispatcher =
      new OutboxDispatcher(outbox, new FreshCut(archive, ChartPainter.NONE), delivery(), clock);

  @Test
  void duePostArrives() {
    put("1");

    assertTrue(dispatcher.sendNext());
    assertEquals(List.of(Reply.of("post 1")), network.replies());
    assertEquals(Map.of(PostState.SENT, 1), outbox.counts());
  }

  @Test
  void nothingDueIsToldSo() {
    assertFalse(dispatcher.sendNext());
  }

  @Test
  void quotationIsCutFromTheArticleAsItIsWhenThePostLeaves() {
    Quotation before = stored("“The road is open,” Ana Petrosyan said.", "The road is open,");
    outbox.put(OutboundMessage.of(key("1"), quoting(before), NOON));
    Quotation after = stored("“The road is shut,” Ana Petrosyan said.", "The road is shut,");

    dispatcher.sendNext();

    assertEquals(List.of(quoting(after)), network.replies());
  }

  @Test
  void quotationThatIsGoneIsLeftOutAndSaidSo() {
    Quotation quotation = stored("“The road is open,” Ana Petrosyan said.", "The road is open,");
    outbox.put(OutboundMessage.of(key("1"), quoting(quotation), NOON));
    archive.remove(new ArticleId("a"));

    dispatcher.sendNext();

    assertEquals(List.of(Reply.of(FreshCut.GONE)), network.replies());
  }

  @Test
  void failedPostIsTriedAgainAfterTheBackOff() {
    put("1");
    network.failOnce(new DeliveryException(Outcome.LATER, "502"));

    dispatcher.sendNext();
    assertFalse(dispatcher.sendNext());
    clock.move(Duration.ofSeconds(5));
    dispatcher.sendNext();

    assertEquals(List.of(Reply.of("post 1")), network.replies());
  }

  @Test
  void waitThatTheNetworkAsksForIsObeyedAndUsesUpNoAttempt() {
    put("1");
    for (int i = 0; i < 10; i++) {
      network.failOnce(DeliveryException.later(Duration.ofSeconds(40), "429"));
      dispatcher.sendNext();
      clock.move(Duration.ofSeconds(39));
      assertFalse(dispatcher.sendNext());
      clock.move(Duration.ofSeconds(1));
    }

    dispatcher.sendNext();

    assertEquals(1, network.replies().size());
  }

  @Test
  void postIsGivenUpAfterTheLastAttempt() {
    put("1");
    for (int i = 0; i < 3; i++) {
      network.failOnce(new DeliveryException(Outcome.LATER, "502"));
      dispatcher.sendNext();
      clock.move(Duration.ofHours(1));
    }

    assertFalse(dispatcher.sendNext());
    assertEquals(Map.of(PostState.GIVEN_UP, 1), outbox.counts());
  }

  @Test
  void postThatMayHaveArrivedIsNotRepeated() {
    put("1");
    network.failOnce(new DeliveryException(Outcome.UNKNOWN, "cut"));

    dispatcher.sendNext();
    clock.move(Duration.ofDays(1));

    assertFalse(dispatcher.sendNext());
    assertEquals(Map.of(PostState.UNKNOWN, 1), outbox.counts());
  }

  @Test
  void frontEndThatFailsUnforeseenMayHaveSentThePost() {
    put("1");
    network.breakDown();

    dispatcher.sendNext();

    assertEquals(Map.of(PostState.UNKNOWN, 1), outbox.counts());
  }

  @Test
  void closedChatEndsWhatHangsOnIt() {
    put("1");
    network.failOnce(new DeliveryException(Outcome.GONE, "kicked"));

    dispatcher.sendNext();

    assertEquals(List.of("gone red"), ended.told);
    assertEquals(Map.of(PostState.GIVEN_UP, 1), outbox.counts());
  }

  @Test
  void missingRightIsToldAndThePostNotRepeated() {
    put("1");
    network.failOnce(new DeliveryException(Outcome.FORBIDDEN, "no right"));

    dispatcher.sendNext();

    assertEquals(List.of("forbidden red"), ended.told);
    assertFalse(dispatcher.sendNext());
  }

  @Test
  void postGoesToWhereTheChatIsNow() {
    put("1");
    network.moveEverythingTo("red-2");

    dispatcher.sendNext();

    assertEquals("red-2", network.posts().get(0).to().chat());
  }

  private OutboxDispatcher.Delivery delivery() {
    var backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5), 3);
    return new OutboxDispatcher.Delivery(
        new Carrier(List.of(network), network), new Failures(outbox, backOff, ended), ended);
  }

  private void put(String occasion) {
    outbox.put(OutboundMessage.of(key(occasion), Reply.of("post " + occasion), NOON));
  }

  private static PostKey key(String occasion) {
    return new PostKey(RED, "digest", occasion);
  }

  private static Reply quoting(Quotation quotation) {
    return new Reply(List.of(new Reply.Quote(1, quotation, Label.VERBATIM)));
  }

  private Quotation stored(String body, String words) {
    Article article = withBody("a", body);
    Quotation quotation = direct(article, words, Speaker.person("ana", "Ana Petrosyan"));
    archive.store(article, FILING, List.of(quotation));
    return quotation;
  }

  private static final class Ended implements ClosedChats {
    private final List<String> told = new ArrayList<>();

    @Override
    public void gone(ChatAddress chat) {
      told.add("gone " + chat.chat());
    }

    @Override
    public void forbidden(ChatAddress chat) {
      told.add("forbidden " + chat.chat());
    }

    @Override
    public void open(ChatAddress chat) {}
  }
}
