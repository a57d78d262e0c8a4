package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestRound;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.MovingClock;

/** Two instances that edit and send on one database in the same moment, day after day. */
final class TwoAtOnce {

  private static final Instant BEGIN = Instant.parse("2031-01-01T00:00:00Z");
  private static final int CHATS = 40;

  private TwoAtOnce() {}

  static List<Figure> figures(Path folder, int days) throws Exception {
    var clock = new MovingClock(BEGIN);
    var network = new FakeNetwork();
    ExecutorService instances = Executors.newFixedThreadPool(2);
    try (DigestShop shop = new DigestShop(folder, clock)) {
      subscribe(shop);
      var together = new CyclicBarrier(2);
      for (int day = 0; day < days; day++) {
        clock.set(BEGIN.plus(Duration.ofHours(24L * day + 9)).plusSeconds(5));
        Future<?> one = instances.submit(() -> work(shop, network, together));
        Future<?> other = instances.submit(() -> work(shop, network, together));
        one.get();
        other.get();
      }
      int due = days * CHATS;
      int posts = network.posts().size();
      int sent = shop.outbox.counts().getOrDefault(PostState.SENT, 0);
      return List.of(
          new Figure("two instances in the same moment: digests that were due", due, "" + due),
          new Figure("  posts", posts, "" + due),
          new Figure("  sent", sent, "" + due),
          new Figure("  chat and date with more than one post", doubles(network), "0"));
    } finally {
      instances.shutdownNow();
    }
  }

  private static Void work(DigestShop shop, FakeNetwork network, CyclicBarrier together)
      throws Exception {
    DigestRound digests = shop.digests();
    OutboxDispatcher dispatcher = shop.dispatcher(network, network);
    together.await();
    digests.run();
    together.await();
    while (dispatcher.sendNext()) {
      // until nothing is due
    }
    return null;
  }

  private static int doubles(FakeNetwork network) {
    List<String> all =
        network.posts().stream()
            .map(post -> post.to().chat() + " " + post.reply().blocks())
            .toList();
    return all.size() - new HashSet<>(all).size();
  }

  private static void subscribe(DigestShop shop) {
    var schedule = new DigestSchedule(LocalTime.of(9, 0), ZoneOffset.UTC);
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.ONE_LINE);
    var progress = new DigestProgress(schedule.next(BEGIN), 0, 0);
    for (int i = 0; i < CHATS; i++) {
      var chat = new ChatAddress("net", "c" + i, null);
      shop.subscriptions.save(new Subscription(chat, schedule, preferences, progress));
    }
  }
}
