package org.onrecord.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.SubscriptionsContract;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.digest.Wish;
import org.onrecord.outbox.Outbox;

class JdbcSubscriptionsTest extends SubscriptionsContract {

  private final Database database;

  JdbcSubscriptionsTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void groupThatMovedKeepsItsDigestUnderItsNewId() {
    subscriptions().save(subscription("-1", Wish.topic("treaty")));
    var register = new JdbcChatRegister(database);

    register.moved("net", "-1", "-100");

    Subscription moved = subscriptions().of(chat("-100")).orElseThrow();
    assertEquals(List.of(Wish.topic("treaty")), moved.preferences().wishes());
    assertTrue(subscriptions().of(chat("-1")).isEmpty());
    assertEquals(1, subscriptions().count());
  }

  @Test
  void whatWasWantedUnderTheNewIdCounts() {
    subscriptions().save(subscription("-1", Wish.topic("treaty")));
    subscriptions().save(subscription("-100", Wish.topic("harbour")));

    new JdbcChatRegister(database).moved("net", "-1", "-100");

    Subscription moved = subscriptions().of(chat("-100")).orElseThrow();
    assertEquals(List.of(Wish.topic("harbour")), moved.preferences().wishes());
    assertEquals(1, subscriptions().count());
  }

  private static ChatAddress chat(String id) {
    return new ChatAddress("net", id, null);
  }

  private static Subscription subscription(String chat, Wish wish) {
    var schedule = new DigestSchedule(LocalTime.NOON, ZoneOffset.UTC);
    return new Subscription(
        chat(chat),
        schedule,
        new Subscription.Preferences(List.of(wish), WhenNothingNew.SILENCE),
        new DigestProgress(schedule.next(Instant.EPOCH), DigestProgress.NOTHING, 0));
  }

  @Override
  protected Subscriptions subscriptions() {
    return new JdbcSubscriptions(database);
  }

  @Override
  protected Outbox outbox() {
    return new JdbcOutbox(database);
  }
}
