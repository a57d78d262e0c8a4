package org.onrecord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcAlertLists;
import org.onrecord.adapter.jdbc.JdbcArrivals;
import org.onrecord.adapter.jdbc.JdbcOutbox;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.jdbc.JdbcSubscriptions;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Filing;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.ArrivalWatch;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestRound;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.NewsDesk;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.digest.alert.AdminNotes;
import org.onrecord.digest.alert.DeafChats;
import org.onrecord.outbox.BackOff;
import org.onrecord.outbox.Carrier;
import org.onrecord.outbox.Failures;
import org.onrecord.outbox.FreshCut;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.Fixture;

/**
 * How long it takes until digests that are due in the same minute have left, on the database that
 * ships, for a network without a pace of its own. Argument: how many subscriptions.
 */
final class DigestBench {

  private static final Instant BEFORE = Instant.parse("2031-06-20T08:00:00Z");
  private static final Clock AFTER =
      Clock.fixed(Instant.parse("2031-06-20T09:00:10Z"), ZoneOffset.UTC);
  private static final Filing FILING = new Filing("bench", "", "", "");
  private static final int WORKERS = 4;

  private DigestBench() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("digest-bench");
    try (Database database = Database.inFolder(folder);
        var index = LuceneQuotationIndex.open(folder.resolve("index"))) {
      var archive = new JdbcQuotationArchive(database);
      var memory = Fixture.archive();
      memory
          .articles()
          .forEach(
              article -> {
                var quotations = memory.quotationsIn(article.id());
                archive.store(article, FILING, quotations);
                index.put(article, quotations);
              });
      index.commit();
      var arrivals = new JdbcArrivals(database);
      new ArrivalWatch(archive, arrivals, AFTER).look();
      var editor =
          new DigestEditor(
              new NewsDesk(archive, arrivals, index, StatementGrouper::group), ChartPainter.NONE);
      var subscriptions = new JdbcSubscriptions(database);
      subscribe(subscriptions, Integer.parseInt(args[0]));

      long begin = System.nanoTime();
      int posts = new DigestRound(subscriptions, editor, Duration.ofHours(6), AFTER).run();
      say(posts + " digests edited and put in the outbox", begin);

      var outbox = new JdbcOutbox(database);
      var deaf =
          new DeafChats(
              subscriptions,
              new JdbcAlertLists(database),
              outbox,
              new AdminNotes(outbox, List.of(), AFTER));
      var backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5), 9);
      var network = new FakeNetwork();
      var delivery =
          new OutboxDispatcher.Delivery(
              new Carrier(List.of(network), network), new Failures(outbox, backOff, deaf), deaf);
      var dispatcher =
          new OutboxDispatcher(outbox, new FreshCut(archive, ChartPainter.NONE), delivery, AFTER);
      begin = System.nanoTime();
      send(dispatcher);
      say(network.posts().size() + " posts sent, " + outbox.counts(), begin);
      var chats = new HashSet<ChatAddress>();
      network.posts().forEach(post -> chats.add(post.to()));
      System.out.println(chats.size() + " chats got one");
    }
  }

  private static void subscribe(JdbcSubscriptions subscriptions, int count) {
    var schedule = new DigestSchedule(LocalTime.of(9, 0), ZoneOffset.UTC);
    var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.SILENCE);
    var progress = new DigestProgress(schedule.next(BEFORE), 0, 0);
    for (int i = 0; i < count; i++) {
      subscriptions.save(
          new Subscription(new ChatAddress("net", "c" + i, null), schedule, preferences, progress));
    }
  }

  private static void send(OutboxDispatcher dispatcher) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      Thread worker =
          new Thread(
              () -> {
                while (dispatcher.sendNext()) {
                  // until nothing is due
                }
              });
      workers.add(worker);
      worker.start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
  }

  private static void say(String what, long begin) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %.1f s, %d MB in use%n",
        what,
        (System.nanoTime() - begin) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }
}
