package org.onrecord.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestRound;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.digest.alert.AdminNotes;
import org.onrecord.digest.alert.DeafChats;
import org.onrecord.outbox.BackOff;
import org.onrecord.outbox.Carrier;
import org.onrecord.outbox.Failures;
import org.onrecord.outbox.FreshCut;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.quote.QuotationArchive;

/**
 * Hundreds of days of two processes on one database, whose clocks jump by two hours and who die
 * three times around each due time: before the post is put in, after that, and before it is sent.
 */
public final class SimulatedYear {

  private static final Instant BEGIN = Instant.parse("2026-01-10T00:00:00Z");
  private static final Duration TICK = Duration.ofMinutes(20);
  private static final Duration LATEST = Duration.ofHours(6);

  /** The last days are left out of what is compared, for a clock may be two hours behind. */
  private static final int NOT_COMPARED = 2;

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

  /** What the processes share. */
  public record Shared(
      Subscriptions subscriptions, Outbox outbox, QuotationArchive archive, DigestEditor editor) {}

  private final Shared shared;
  private final FakeNetwork network = new FakeNetwork();
  private final Random random = new Random(20260110);
  private final Set<String> deaths = new HashSet<>();
  private final Queue<String> committed = new ArrayDeque<>();
  private final int days;

  public SimulatedYear(Shared shared, int days) {
    this.shared = shared;
    this.days = days;
  }

  public void run() {
    for (int i = 0; i < ZONES.size(); i++) {
      subscribe(ZONES.get(i), schedule(i));
    }
    var first = new OneOfTwo();
    var second = new OneOfTwo();
    for (int tick = 0; tick < days * 72; tick++) {
      Instant now = BEGIN.plus(TICK.multipliedBy(tick));
      for (int turn = 0; turn < 4; turn++) {
        (random.nextBoolean() ? first : second).liveThrough(now);
      }
    }
  }

  private static DigestSchedule schedule(int chat) {
    LocalTime time = LocalTime.parse(TIMES.get(chat % TIMES.size()));
    return new DigestSchedule(time, ZoneId.of(ZONES.get(chat)));
  }

  private void subscribe(String zone, DigestSchedule schedule) {
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.ONE_LINE);
    var progress = new DigestProgress(schedule.next(BEGIN), 0, 0);
    shared.subscriptions().save(new Subscription(chat(zone), schedule, preferences, progress));
  }

  private static ChatAddress chat(String zone) {
    return new ChatAddress("net", zone, null);
  }

  /** Returns the dates each chat must have heard of, in their order. */
  public Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new HashMap<>();
    for (int i = 0; i < ZONES.size(); i++) {
      List<String> dates =
          Stream.iterate(schedule(i).next(BEGIN).date(), date -> date.plusDays(1))
              .limit(days - NOT_COMPARED)
              .map(date -> "Nothing new on record, " + Citation.day(date) + ".")
              .toList();
      expected.put(ZONES.get(i), dates);
    }
    return expected;
  }

  /** Returns what arrived in each chat, in its order, doubles included. */
  public Map<String, List<String>> arrived() {
    Map<String, List<String>> arrived = new HashMap<>();
    for (FakeNetwork.Post post : network.posts()) {
      String text = ((Reply.Paragraph) post.reply().blocks().get(0)).text();
      arrived.computeIfAbsent(post.to().chat(), chat -> new ArrayList<>()).add(text);
    }
    arrived.replaceAll((chat, dates) -> dates.subList(0, days - NOT_COMPARED));
    return arrived;
  }

  public int deaths() {
    return deaths.size();
  }

  /** How many of the due times that are compared did not see all three. */
  public int spared() {
    return Math.max(0, 3 * ZONES.size() * (days - NOT_COMPARED) - deaths.size());
  }

  /** How many digests were left out as too late. */
  public int skipped() {
    return ZONES.stream()
        .map(zone -> shared.subscriptions().of(chat(zone)).orElseThrow())
        .mapToInt(each -> each.progress().skipped())
        .sum();
  }

  private void dieOnce(String when) {
    if (deaths.add(when)) {
      throw new Death();
    }
  }

  /** The end of a process. */
  private static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One of two processes. */
  private final class OneOfTwo {
    private final MovingClock clock = new MovingClock(BEGIN);
    private Duration wrong = Duration.ZERO;

    void liveThrough(Instant now) {
      if (random.nextInt(200) == 0) {
        wrong = Duration.ofHours(2L * (random.nextInt(3) - 1));
      }
      clock.set(now.plus(wrong));
      try {
        new DigestRound(new Mortal(shared.subscriptions()), shared.editor(), LATEST, clock).run();
        if (!committed.isEmpty()) {
          dieOnce("before sending " + committed.remove());
        }
        dispatch();
      } catch (Death e) {
        // the next one goes on
      }
    }

    private void dispatch() {
      Outbox outbox = shared.outbox();
      var notes = new AdminNotes(outbox, List.of(), clock);
      var lists = new InMemoryAlertLists(new InMemoryOutbox());
      var deaf = new DeafChats(shared.subscriptions(), lists, outbox, notes);
      var backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5), 9);
      var delivery =
          new OutboxDispatcher.Delivery(
              new Carrier(List.of(network), network), new Failures(outbox, backOff, deaf), deaf);
      var cut = new FreshCut(shared.archive(), ChartPainter.NONE);
      var dispatcher = new OutboxDispatcher(outbox, cut, delivery, clock);
      while (dispatcher.sendNext()) {
        // until nothing is due
      }
    }
  }

  /** Subscriptions of a process that dies once before and once after each of its commits. */
  private final class Mortal implements Subscriptions {
    private final Subscriptions real;

    Mortal(Subscriptions real) {
      this.real = real;
    }

    @Override
    public boolean moveOn(
        DigestProgress before, Subscription after, Optional<OutboundMessage> post) {
      String occasion = after.chat() + " " + before.next();
      dieOnce("before " + occasion);
      boolean moved = real.moveOn(before, after, post);
      if (moved) {
        committed.add(occasion);
      }
      dieOnce("after " + occasion);
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
    public int countRefusal(ChatAddress chat, LocalDate day) {
      return real.countRefusal(chat, day);
    }

    @Override
    public int refusals(ChatAddress chat) {
      return real.refusals(chat);
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
