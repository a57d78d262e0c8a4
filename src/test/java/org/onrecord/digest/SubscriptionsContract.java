package org.onrecord.digest;

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
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.PostKey;
import org.onrecord.outbox.PostState;

/** What every keeper of subscriptions must do. */
public abstract class SubscriptionsContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ChatAddress RED = new ChatAddress("net", "red", null);
  private static final ChatAddress TOPIC_OF_RED = new ChatAddress("net", "red", "7");
  private static final DigestProgress BEFORE = progress("2026-03-01", NOON, 4);
  private static final DigestProgress AFTER = progress("2026-03-02", NOON.plusSeconds(86400), 9);

  /** Returns the subscriptions, none when a test begins. */
  protected abstract Subscriptions subscriptions();

  /** Returns the outbox in the same database. */
  protected abstract Outbox outbox();

  @Test
  void subscriptionComesBackAsItWentIn() {
    Subscription subscription = subscription(TOPIC_OF_RED, BEFORE);
    subscriptions().save(subscription);

    assertEquals(Optional.of(subscription), subscriptions().of(TOPIC_OF_RED));
    assertEquals(Optional.empty(), subscriptions().of(RED));
  }

  @Test
  void laterOneTakesThePlaceOfTheEarlier() {
    subscriptions().save(subscription(RED, BEFORE));
    subscriptions().save(subscription(RED, AFTER));

    assertEquals(Optional.of(subscription(RED, AFTER)), subscriptions().of(RED));
    assertEquals(1, subscriptions().count());
  }

  @Test
  void onlyWhatIsDueIsReturned() {
    subscriptions().save(subscription(RED, BEFORE));
    subscriptions().save(subscription(TOPIC_OF_RED, AFTER));

    assertEquals(List.of(subscription(RED, BEFORE)), subscriptions().dueBy(NOON, 10));
    assertEquals(List.of(), subscriptions().dueBy(NOON.minusMillis(1), 10));
  }

  @Test
  void movingOnPutsThePostInTheOutbox() {
    subscriptions().save(subscription(RED, BEFORE));

    assertTrue(subscriptions().moveOn(BEFORE, subscription(RED, AFTER), post()));
    assertEquals(Optional.of(subscription(RED, AFTER)), subscriptions().of(RED));
    assertEquals(Map.of(PostState.WAITING, 1), outbox().counts());
  }

  @Test
  void whoComesSecondChangesNothing() {
    subscriptions().save(subscription(RED, AFTER));

    assertFalse(subscriptions().moveOn(BEFORE, subscription(RED, AFTER), post()));
    assertEquals(Map.of(), outbox().counts());
  }

  @Test
  void subscriptionMovesOnWhenItsPostWasPutInBefore() {
    subscriptions().save(subscription(RED, BEFORE));
    outbox().put(post().orElseThrow());

    assertTrue(subscriptions().moveOn(BEFORE, subscription(RED, AFTER), post()));
    assertEquals(Map.of(PostState.WAITING, 1), outbox().counts());
  }

  @Test
  void newsOfAPostThatWasNotTakenStaysForTheNext() {
    subscriptions().save(subscription(RED, BEFORE));
    outbox().put(post().orElseThrow());
    subscriptions().moveOn(BEFORE, subscription(RED, AFTER), post());

    DigestProgress progress = subscriptions().of(RED).orElseThrow().progress();

    assertEquals(AFTER.next(), progress.next());
    assertEquals(BEFORE.covered(), progress.covered());
  }

  @Test
  void endOfAChatIsTheEndOfItsTopics() {
    subscriptions().save(subscription(TOPIC_OF_RED, BEFORE));

    assertTrue(subscriptions().end(RED));
    assertFalse(subscriptions().end(RED));
  }

  @Test
  void endOfATopicIsNotTheEndOfItsChat() {
    subscriptions().save(subscription(RED, BEFORE));

    assertFalse(subscriptions().end(TOPIC_OF_RED));
    assertEquals(1, subscriptions().count());
  }

  @Test
  void daysOfRefusalAreCountedUntilAPostArrives() {
    subscriptions().save(subscription(RED, BEFORE));

    assertEquals(1, subscriptions().countRefusal(RED, DAY));
    assertEquals(1, subscriptions().countRefusal(RED, DAY));
    assertEquals(2, subscriptions().countRefusal(RED, DAY.plusDays(1)));
    assertEquals(2, subscriptions().refusals(RED));
    subscriptions().forgetRefusals(RED);
    assertEquals(0, subscriptions().refusals(RED));
    assertEquals(1, subscriptions().countRefusal(RED, DAY.plusDays(1)));
  }

  @Test
  void chatWithoutSubscriptionHasNoRefusals() {
    assertEquals(0, subscriptions().countRefusal(RED, DAY));
    assertEquals(0, subscriptions().refusals(RED));
  }

  private static Subscription subscription(ChatAddress chat, DigestProgress progress) {
    var schedule = new DigestSchedule(LocalTime.of(12, 0), ZoneId.of("Europe/London"));
    var wishes =
        List.of(Wish.topic("the road"), new Wish(Wish.Kind.SPEAKER, "ana-petrosyan", "Ana"));
    var preferences = new Subscription.Preferences(wishes, WhenNothingNew.ONE_LINE);
    return new Subscription(chat, schedule, preferences, progress);
  }

  private static DigestProgress progress(String date, Instant at, long covered) {
    return new DigestProgress(new Due(LocalDate.parse(date), at), covered, 2);
  }

  private static Optional<OutboundMessage> post() {
    var key = new PostKey(RED, "digest", "2026-03-01");
    return Optional.of(OutboundMessage.of(key, Reply.of("New."), NOON));
  }
}
