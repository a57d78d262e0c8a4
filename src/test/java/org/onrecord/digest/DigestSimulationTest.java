package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.alert.AdminNotes;
import org.onrecord.digest.alert.DeafChats;
import org.onrecord.outbox.BackOff;
import org.onrecord.outbox.Carrier;
import org.onrecord.outbox.Failures;
import org.onrecord.outbox.FreshCut;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.InMemoryAlertLists;
import org.onrecord.testing.MovingClock;
import org.onrecord.testing.Newsroom;

/** Four hundred days of two processes whose clocks jump and who die when it hurts most. */
class DigestSimulationTest {

  private static final Instant BEGIN = Instant.parse("2026-01-10T00:00:00Z");
  private static final int DAYS = 400;
  private static final Duration TICK = Duration.ofMinutes(20);
  private static final Duration LATEST = Duration.ofHours(6);

  /** Both edges of daylight saving north and south, half and quarter hours, the date line. */
  private static final List<String> ZONES =
      List.of(
          "Asia/Yerevan",
          "Asia/Baku",
          "Asia/Tbilisi",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Istanbul",
          "America/New_York",
          "America/Los_Angeles",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Asia/Kolkata",
          "Australia/Lord_Howe",
          "Australia/Sydney",
          "Pacific/Apia",
          "Pacific/Kiritimati",
          "Pacific/Chatham",
          "Africa/Cairo",
          "America/Havana",
          "Asia/Beirut");

  /** Among them the hours that clocks skip or repeat. */
  private static final List<String> TIMES = List.of("09:00", "02:30", "00:00", "01:30", "23:45");

  private final Newsroom newsroom;
  private final FakeNetwork network = new FakeNetwork();
  private final Random random = new Random(20260110);
  private int crashes;

  DigestSimulationTest(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void everyChatGetsOnePostOfEachLocalDate() {
    for (int i = 0; i < ZONES.size(); i++) {
      subscribe(ZONES.get(i), TIMES.get(i % TIMES.size()));
    }
    var first = new OneOfTwo();
    var second = new OneOfTwo();

    for (int tick = 0; tick < DAYS * 72; tick++) {
      Instant now = BEGIN.plus(TICK.multipliedBy(tick));
      (random.nextBoolean() ? first : second).liveThrough(now);
      (random.nextBoolean() ? first : second).liveThrough(now);
    }

    assertEquals(expected(), arrived());
    assertEquals(null, newsroom.outbox.counts().get(PostState.UNKNOWN));
    assertEquals(0, skipped());
    assertTrue(crashes > 500, "only " + crashes + " crashes");
  }

  private void subscribe(String zone, String time) {
    var schedule = new DigestSchedule(LocalTime.parse(time), ZoneId.of(zone));
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.ONE_LINE);
    newsroom.subscriptions.save(
        new Subscription(
            new ChatAddress("net", zone, null),
            schedule,
            preferences,
            new DigestProgress(schedule.next(BEGIN), 0, 0)));
  }

  /** Every date whose digest is due in the time, but for the clock's last jump. */
  private static Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new HashMap<>();
    for (int i = 0; i < ZONES.size(); i++) {
      var zone = ZoneId.of(ZONES.get(i));
      var schedule = new DigestSchedule(LocalTime.parse(TIMES.get(i % TIMES.size())), zone);
      Due due = schedule.next(BEGIN);
      LocalDate first = due.date();
      List<String> dates =
          Stream.iterate(first, date -> date.plusDays(1))
              .limit(DAYS - 2)
              .map(LocalDate::toString)
              .toList();
      expected.put(ZONES.get(i), dates);
    }
    return expected;
  }

  private Map<String, List<String>> arrived() {
    Map<String, List<String>> arrived = new HashMap<>();
    for (OutboundMessage message : newsroom.outbox.messages()) {
      arrived
          .computeIfAbsent(message.key().chat().chat(), chat -> new ArrayList<>())
          .add(message.key().occasion());
    }
    assertEquals(newsroom.outbox.messages().size(), network.posts().size());
    arrived.replaceAll((chat, dates) -> dates.subList(0, DAYS - 2));
    return arrived;
  }

  private int skipped() {
    return ZONES.stream()
        .map(zone -> newsroom.subscriptions.of(new ChatAddress("net", zone, null)).orElseThrow())
        .mapToInt(each -> each.progress().skipped())
        .sum();
  }

  /** One of two processes; it dies in a tenth of its rounds, before or after what it was doing. */
  private final class OneOfTwo {
    private final MovingClock clock = new MovingClock(BEGIN);
    private Duration wrong = Duration.ZERO;

    void liveThrough(Instant now) {
      if (random.nextInt(100) == 0) {
        wrong = Duration.ofHours(2L * (random.nextInt(3) - 1));
      }
      clock.set(now.plus(wrong));
      try {
        new DigestRound(new Crashing(newsroom.subscriptions), newsroom.editor, LATEST, clock).run();
        dispatch();
      } catch (Crash e) {
        crashes++;
      }
    }

    private void dispatch() {
      var deaf =
          new DeafChats(
              newsroom.subscriptions,
              new InMemoryAlertLists(newsroom.outbox),
              newsroom.outbox,
              new AdminNotes(newsroom.outbox, List.of(), clock));
      var backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5), 9);
      var delivery =
          new OutboxDispatcher.Delivery(
              new Carrier(List.of(network), network),
              new Failures(newsroom.outbox, backOff, deaf),
              deaf);
      var dispatcher =
          new OutboxDispatcher(
              newsroom.outbox, new FreshCut(newsroom.archive, ChartPainter.NONE), delivery, clock);
      while (dispatcher.sendNext()) {
        // until nothing is due
      }
    }
  }

  /** The end of a process. */
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The database, with a process that dies around its commits. */
  private final class Crashing implements Subscriptions {
    private final Subscriptions real;

    Crashing(Subscriptions real) {
      this.real = real;
    }

    private void maybeDie() {
      if (random.nextInt(20) == 0) {
        throw new Crash();
      }
    }

    @Override
    public boolean moveOn(
        DigestProgress before, Subscription after, Optional<OutboundMessage> post) {
      maybeDie();
      boolean moved = real.moveOn(before, after, post);
      maybeDie();
      return moved;
    }

    @Override
    public List<Subscription> dueBy(Instant now, int limit) {
      return real.dueBy(now, limit);
    }

    @Override
    public void save(Subscription subscription) {
      real.save(subscription);
    }

    @Override
    public Optional<Subscription> of(ChatAddress chat) {
      return real.of(chat);
    }

    @Override
    public boolean end(ChatAddress chat) {
      return real.end(chat);
    }

    @Override
    public int countRefusal(ChatAddress chat) {
      return real.countRefusal(chat);
    }

    @Override
    public void forgetRefusals(ChatAddress chat) {
      real.forgetRefusals(chat);
    }

    @Override
    public int count() {
      return real.count();
    }
  }
}
