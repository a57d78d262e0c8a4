package org.onrecord;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcAlertLists;
import org.onrecord.adapter.jdbc.JdbcArrivals;
import org.onrecord.adapter.jdbc.JdbcOutbox;
import org.onrecord.adapter.jdbc.JdbcSubscriptions;
import org.onrecord.adapter.schedule.Round;
import org.onrecord.adapter.schedule.Schedule;
import org.onrecord.adapter.xchart.XChartPainter;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.Command;
import org.onrecord.chat.FrontEnd;
import org.onrecord.digest.ArrivalWatch;
import org.onrecord.digest.Arrivals;
import org.onrecord.digest.CityZones;
import org.onrecord.digest.DigestCommand;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.DigestPreview;
import org.onrecord.digest.DigestRound;
import org.onrecord.digest.NewsDesk;
import org.onrecord.digest.SubscriptionForm;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.Wishes;
import org.onrecord.digest.alert.AdminNotes;
import org.onrecord.digest.alert.AlertLists;
import org.onrecord.digest.alert.AlertRound;
import org.onrecord.digest.alert.DeafChats;
import org.onrecord.digest.alert.FollowCommands;
import org.onrecord.outbox.BackOff;
import org.onrecord.outbox.Carrier;
import org.onrecord.outbox.Failures;
import org.onrecord.outbox.FreshCut;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.outbox.OutboxWorkers;
import org.onrecord.outbox.PostState;
import org.onrecord.query.Conversation;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.QuotationArchive;

/** What the bot posts without being asked, put together. */
final class Posts implements AutoCloseable {

  private static final BackOff BACK_OFF =
      new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(30), 20);

  private static final Duration OUTBOX_MEMORY = Duration.ofDays(60);
  private static final int WORKERS = 4;

  private final Store store;
  private final List<Round> more;
  private final Rules rules;
  private final Clock clock;
  private final Arrivals arrivals;
  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final AlertLists lists;
  private final ChartPainter painter = new XChartPainter();
  private final DigestEditor editor;
  private final Wishes wishes;
  private final List<Runnable> endings = new ArrayList<>();

  /** What is stored, and the core that finds it. */
  record Store(Database database, QuotationArchive archive, QuotationIndex index, QueryCore core) {}

  /**
   * How the bot posts.
   *
   * @param admins who hears of chats that are closed to the bot
   * @param latest a digest that would come later is left out
   */
  record Rules(List<ChatAddress> admins, Duration latest) {
    Rules {
      admins = List.copyOf(admins);
    }
  }

  /**
   * @param more what else has to be done again and again while the bot posts
   */
  Posts(Store store, List<Round> more, Rules rules, Clock clock) {
    this.store = store;
    this.more = List.copyOf(more);
    this.rules = rules;
    this.clock = clock;
    this.arrivals = new JdbcArrivals(store.database());
    this.outbox = new JdbcOutbox(store.database());
    this.subscriptions = new JdbcSubscriptions(store.database());
    this.lists = new JdbcAlertLists(store.database());
    this.editor =
        new DigestEditor(
            new NewsDesk(store.archive(), arrivals, store.index(), StatementGrouper::group),
            painter);
    this.wishes = new Wishes(text -> store.core().read(new Question(text), Conversation.NEW));
  }

  /** Returns the commands about digests and alerts, in the order in which help lists them. */
  List<Command> commands() {
    CityZones zones = new CityZones();
    List<Command> commands = new ArrayList<>();
    commands.add(
        new DigestCommand(subscriptions, editor, new SubscriptionForm(zones, wishes), clock));
    commands.addAll(new FollowCommands(lists, wishes, zones, arrivals::newest).all());
    return commands;
  }

  /** Returns what shows digests of all that is on record now. */
  DigestPreview preview() {
    new ArrivalWatch(store.archive(), arrivals, clock).look();
    return new DigestPreview(arrivals, editor);
  }

  /** Returns what became of posts, for those who run the bot. */
  String inWords() {
    Map<PostState, Integer> counts = outbox.counts();
    String all =
        Arrays.stream(PostState.values())
            .filter(counts::containsKey)
            .map(state -> counts.getOrDefault(state, 0) + " " + state.inWords())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "none yet" : all;
  }

  /** Begins to post to chats. */
  void start(Collection<? extends FrontEnd> frontEnds, ChatRegister register) {
    OutboxDispatcher dispatcher = dispatcher(new Carrier(frontEnds, register));
    Schedule schedule = new Schedule(store.database().connections(), rounds(dispatcher), clock);
    OutboxWorkers workers = new OutboxWorkers(dispatcher, WORKERS);
    endings.add(schedule::close);
    endings.add(workers::close);
    schedule.start();
    workers.start();
  }

  private OutboxDispatcher dispatcher(Carrier carrier) {
    var notes = new AdminNotes(outbox, rules.admins(), clock);
    var deaf = new DeafChats(subscriptions, lists, outbox, notes);
    var delivery =
        new OutboxDispatcher.Delivery(carrier, new Failures(outbox, BACK_OFF, deaf), deaf);
    return new OutboxDispatcher(outbox, new FreshCut(store.archive(), painter), delivery, clock);
  }

  private List<Round> rounds(OutboxDispatcher dispatcher) {
    var watch = new ArrivalWatch(store.archive(), arrivals, clock);
    var alerts = new AlertRound(lists, editor, clock);
    var digests = new DigestRound(subscriptions, editor, rules.latest(), clock);
    List<Round> rounds = new ArrayList<>(more);
    Collections.addAll(
        rounds,
        new Round("arrivals", Duration.ofSeconds(5), watch::look),
        new Round("alerts", Duration.ofSeconds(5), alerts::run),
        new Round("digests", Duration.ofSeconds(10), digests::run),
        new Round("overdue posts", Duration.ofMinutes(1), dispatcher::markOverdue),
        new Round(
            "old posts",
            Duration.ofDays(1),
            () -> outbox.forgetBefore(clock.instant().minus(OUTBOX_MEMORY))));
    return rounds;
  }

  /** Ends what was started, posts that are under way first brought to an end. */
  @Override
  public void close() {
    endings.forEach(Runnable::run);
    endings.clear();
  }
}
