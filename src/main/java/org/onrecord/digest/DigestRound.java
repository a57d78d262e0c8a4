package org.onrecord.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.PostKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at whose digest is due; run often, by any number of processes. */
public final class DigestRound {

  public static final String KIND = "digest";

  private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
  private static final int AT_ONCE = 200;

  private final Subscriptions subscriptions;
  private final DigestEditor editor;
  private final Duration latest;
  private final Clock clock;

  /**
   * @param latest how late a digest may come before it is left out
   */
  public DigestRound(
      Subscriptions subscriptions, DigestEditor editor, Duration latest, Clock clock) {
    this.subscriptions = subscriptions;
    this.editor = editor;
    this.latest = latest;
    this.clock = clock;
  }

  /** Puts every digest that is due in the outbox, and returns how many. */
  public int run() {
    int posted = 0;
    List<Subscription> due = subscriptions.dueBy(clock.instant(), AT_ONCE);
    while (!due.isEmpty()) {
      for (Subscription subscription : due) {
        posted += moveOn(subscription) ? 1 : 0;
      }
      due = due.size() < AT_ONCE ? List.of() : subscriptions.dueBy(clock.instant(), AT_ONCE);
    }
    return posted;
  }

  private boolean moveOn(Subscription subscription) {
    Instant now = clock.instant();
    Due due = subscription.schedule().last(now);
    boolean late = Duration.between(due.at(), now).compareTo(latest) > 0;
    if (late) {
      skip(subscription, due);
    }
    return !late && post(subscription, due);
  }

  private boolean post(Subscription subscription, Due due) {
    DigestProgress before = subscription.progress();
    Edition edition = editor.edit(subscription, due.date());
    var key = new PostKey(subscription.chat(), KIND, due.date().toString());
    Optional<OutboundMessage> post =
        edition.reply().map(reply -> OutboundMessage.of(key, reply, due.at()));
    int skipped = before.skipped() + days(before.next(), due);
    var after =
        new DigestProgress(subscription.schedule().next(due.at()), edition.through(), skipped);
    return subscriptions.moveOn(before, subscription.with(after), post) && post.isPresent();
  }

  private void skip(Subscription subscription, Due due) {
    DigestProgress before = subscription.progress();
    LOG.warn("Digest of {} for {} left out: too late", due.date(), subscription.chat());
    int skipped = before.skipped() + days(before.next(), due) + 1;
    var after =
        new DigestProgress(subscription.schedule().next(due.at()), before.covered(), skipped);
    subscriptions.moveOn(before, subscription.with(after), Optional.empty());
  }

  private static int days(Due from, Due to) {
    return (int) ChronoUnit.DAYS.between(from.date(), to.date());
  }
}
