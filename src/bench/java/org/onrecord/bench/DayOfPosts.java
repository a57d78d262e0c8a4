package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.digest.Wish;
import org.onrecord.digest.alert.AlertList;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.Articles;
import org.onrecord.testing.FaultyNetwork;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MovingClock;
import org.onrecord.testing.Quotations;

/**
 * A day of digests and alerts, minute by minute, through the real front end to a strict network on
 * loopback that slows down, breaks, cuts connections, and throws the bot out.
 */
final class DayOfPosts {

  private static final Instant BEGIN = Instant.parse("2031-06-20T00:00:00Z");
  private static final int CHATS = 20;

  /** So that a digest never reads like an alert, and two of the same words are a double. */
  private static final long NO_NEWS = 1_000_000;

  private DayOfPosts() {}

  static List<Figure> figures(Path folder, int hours, FaultyNetwork network) {
    var clock = new MovingClock(BEGIN);
    try (network;
        DigestShop shop = new DigestShop(folder, clock)) {
      subscribe(shop, network);
      OutboxDispatcher dispatcher = shop.dispatcher(network.frontEnd(), network.register());
      int alerts = 0;
      for (int minute = 0; minute < hours * 60; minute++) {
        clock.move(Duration.ofMinutes(1));
        if (minute % 60 == 17) {
          comes(shop, minute / 60);
        }
        network.plantFaults(minute);
        shop.digests().run();
        alerts += shop.alerts().run();
        dispatcher.markOverdue();
        sendAll(dispatcher);
      }
      clock.move(Duration.ofHours(1));
      sendAll(dispatcher);
      return table(hours, alerts, shop.outbox.counts(), network);
    }
  }

  private static List<Figure> table(
      int hours, int alerts, Map<PostState, Integer> states, FaultyNetwork network) {
    int sent = states.getOrDefault(PostState.SENT, 0);
    int unknown = states.getOrDefault(PostState.UNKNOWN, 0);
    int ended = states.getOrDefault(PostState.GIVEN_UP, 0);
    int all = states.values().stream().mapToInt(n -> n).sum();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(hours + " hours on " + network.title() + " with faults: posts", all, "-"));
    figures.add(new Figure("  of these alerts, in the round after the article", alerts, "-"));
    figures.add(new Figure("  faults planted", network.faults(), "-"));
    figures.add(new Figure("  sent", sent, "-"));
    figures.add(new Figure("  unknown (cut after the request had left)", unknown, "reported"));
    figures.add(new Figure("  given up (thrown out, not allowed to post)", ended, "-"));
    figures.add(new Figure("  still waiting", all - sent - unknown - ended, "0"));
    figures.add(new Figure("  sent but not arrived", network.missing(sent), "0"));
    figures.add(new Figure("  arrived twice", network.doubles(), "0"));
    figures.add(new Figure("  what the strict network complains about", network.problems(), "0"));
    return figures;
  }

  private static void sendAll(OutboxDispatcher dispatcher) {
    while (dispatcher.sendNext()) {
      // until nothing is due
    }
  }

  private static void subscribe(DigestShop shop, FaultyNetwork network) {
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.ONE_LINE);
    var wishes = List.of(new Wish(Wish.Kind.SPEAKER, "orla-benn", "Orla Benn"));
    for (int i = 0; i < CHATS; i++) {
      ChatAddress chat = network.chat(i);
      var schedule = new DigestSchedule(LocalTime.of(i % 24, 5), ZoneOffset.UTC);
      var progress = new DigestProgress(schedule.next(BEGIN), NO_NEWS, 0);
      shop.subscriptions.save(new Subscription(chat, schedule, preferences, progress));
      var told = new AlertList.Progress(shop.newest(), Instant.EPOCH);
      shop.lists.save(new AlertList(chat, wishes, null, told));
    }
  }

  private static void comes(DigestShop shop, int hour) {
    String words = "The harbour of hour " + hour + " will open to everybody soon,";
    Article article =
        Articles.of(
            "hour-" + hour, "“" + words + "” Benn said.", Articles.by("Wire", "2031-06-20"));
    shop.comes(article, List.of(Quotations.direct(article, words, Fixture.ORLA)));
  }
}
