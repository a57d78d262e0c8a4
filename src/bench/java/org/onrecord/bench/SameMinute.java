package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Pace;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MovingClock;

/** Many subscriptions due in the same minute, for a network that takes thirty posts a second. */
final class SameMinute {

  private static final Instant DUE = Instant.parse("2031-06-20T09:00:00Z");
  private static final Duration PER_POST = Duration.ofMillis(1000 / 30);

  private SameMinute() {}

  static List<Figure> figures(Path folder, int count) {
    var clock = new MovingClock(DUE.minusSeconds(3600));
    try (DigestShop shop = new DigestShop(folder, clock)) {
      Fixture.archive()
          .articles()
          .forEach(article -> shop.comes(article, Fixture.archive().quotationsIn(article.id())));
      subscribe(shop, count);
      clock.set(DUE.plusSeconds(1));
      Heap heap = new Heap();
      long begin = System.nanoTime();
      int edited = shop.digests().run();
      double editing = seconds(begin);
      heap.look();
      var network = new FakeNetwork();
      begin = System.nanoTime();
      send(shop.dispatcher(network, network), clock, heap);
      double sending = seconds(begin);
      List<String> chats = network.posts().stream().map(post -> post.to().chat()).toList();
      Duration needed = Duration.between(DUE.plusSeconds(1), clock.instant());
      return List.of(
          new Figure(count + " subscriptions due in one minute: edited", edited, "" + count),
          new Figure(
              "  posts sent", shop.outbox.counts().getOrDefault(PostState.SENT, 0), "" + count),
          new Figure("  chats with one post", new HashSet<>(chats).size(), "" + count),
          new Figure("  posts before one that was put in earlier", unordered(chats), "0"),
          new Figure(
              "  the last left after, s (simulated, 30 a second)",
              needed.toSeconds(),
              "at most " + PER_POST.multipliedBy(count).toSeconds()),
          new Figure("  editing, sending without the pace, s", round(editing, sending), "-"),
          new Figure("  most memory in use, MB", heap.most / 1_000_000, "bounded"));
    }
  }

  private static void subscribe(DigestShop shop, int count) {
    var schedule = new DigestSchedule(LocalTime.of(9, 0), ZoneOffset.UTC);
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.SILENCE);
    var progress = new DigestProgress(schedule.next(DUE.minusSeconds(60)), 0, 0);
    for (int i = 0; i < count; i++) {
      var chat = new ChatAddress("net", String.format("%06d", i), null);
      shop.subscriptions.save(new Subscription(chat, schedule, preferences, progress));
    }
  }

  /** Each post waits for the pace; the clock, not the test, does the waiting. */
  private static void send(OutboxDispatcher dispatcher, MovingClock clock, Heap heap) {
    var pace = new Pace(1, PER_POST, clock);
    int sent = 0;
    clock.move(pace.take("all"));
    while (dispatcher.sendNext()) {
      clock.move(pace.untilFree("all"));
      pace.take("all");
      if (++sent % 500 == 0) {
        heap.look();
      }
    }
  }

  private static int unordered(List<String> chats) {
    List<String> sorted = new ArrayList<>(chats);
    sorted.sort(null);
    int unordered = 0;
    for (int i = 0; i < chats.size(); i++) {
      unordered += chats.get(i).equals(sorted.get(i)) ? 0 : 1;
    }
    return unordered;
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static String round(double editing, double sending) {
    return Math.round(editing) + ", " + Math.round(sending);
  }

  /** What is in use after what can be thrown away was. */
  private static final class Heap {
    private long most;

    void look() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }
  }
}
