package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcAlertLists;
import org.onrecord.adapter.jdbc.JdbcArrivals;
import org.onrecord.adapter.jdbc.JdbcOutbox;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.jdbc.JdbcSubscriptions;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Article;
import org.onrecord.article.Filing;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontEnd;
import org.onrecord.digest.ArrivalWatch;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.DigestRound;
import org.onrecord.digest.NewsDesk;
import org.onrecord.digest.alert.AdminNotes;
import org.onrecord.digest.alert.AlertRound;
import org.onrecord.digest.alert.DeafChats;
import org.onrecord.outbox.BackOff;
import org.onrecord.outbox.Carrier;
import org.onrecord.outbox.Failures;
import org.onrecord.outbox.FreshCut;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.Quotation;

/** Everything that posts hang on, on the database that ships. */
final class DigestShop implements AutoCloseable {

  private static final Duration LATEST = Duration.ofHours(6);
  private static final BackOff BACK_OFF =
      new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(30), 20);

  final JdbcOutbox outbox;
  final JdbcSubscriptions subscriptions;
  final JdbcAlertLists lists;
  final JdbcQuotationArchive archive;
  final DigestEditor editor;
  private final Database database;
  private final QuotationIndex index;
  private final JdbcArrivals arrivals;
  private final Clock clock;

  DigestShop(Path folder, Clock clock) {
    this.clock = clock;
    this.database = Database.inFolder(folder);
    this.index = LuceneQuotationIndex.open(folder.resolve("index"));
    this.outbox = new JdbcOutbox(database);
    this.subscriptions = new JdbcSubscriptions(database);
    this.lists = new JdbcAlertLists(database);
    this.archive = new JdbcQuotationArchive(database);
    this.arrivals = new JdbcArrivals(database);
    var desk = new NewsDesk(archive, arrivals, index, StatementGrouper::group);
    this.editor = new DigestEditor(desk, ChartPainter.NONE);
  }

  /** Lets an article come on record. */
  void comes(Article article, List<Quotation> quotations) {
    archive.store(article, new Filing("bench", "", "", ""), quotations);
    index.put(article, quotations);
    index.commit();
    new ArrivalWatch(archive, arrivals, clock).look();
  }

  long newest() {
    return arrivals.newest();
  }

  DigestRound digests() {
    return new DigestRound(subscriptions, editor, LATEST, clock);
  }

  AlertRound alerts() {
    return new AlertRound(lists, editor, clock);
  }

  OutboxDispatcher dispatcher(FrontEnd network, ChatRegister register) {
    var deaf =
        new DeafChats(subscriptions, lists, outbox, new AdminNotes(outbox, List.of(), clock));
    var delivery =
        new OutboxDispatcher.Delivery(
            new Carrier(List.of(network), register), new Failures(outbox, BACK_OFF, deaf), deaf);
    var cut = new FreshCut(archive, ChartPainter.NONE);
    return new OutboxDispatcher(outbox, cut, delivery, clock);
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
