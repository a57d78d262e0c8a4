package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Reply;
import org.onrecord.digest.Subscription.Preferences;

/** Shows what a digest of everything would say, without a chat that gets it. */
public final class DigestPreview {

  private static final Preferences EVERYTHING =
      new Preferences(List.of(), WhenNothingNew.ON_THIS_DAY);

  private final Arrivals arrivals;
  private final DigestEditor editor;

  public DigestPreview(Arrivals arrivals, DigestEditor editor) {
    this.arrivals = arrivals;
    this.editor = editor;
  }

  /**
   * Returns what came on record on a local date; where that is nothing, what was published then;
   * where that is nothing either, what a chat gets first.
   */
  public Reply of(LocalDate date, ZoneId zone) {
    Instant from = date.atStartOfDay(zone).toInstant();
    Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
    return arrivals
        .during(from, until)
        .flatMap(range -> editor.digest(EVERYTHING, range))
        .or(() -> editor.publishedOn(date))
        .orElseGet(() -> first(date, zone));
  }

  private Reply first(LocalDate date, ZoneId zone) {
    var schedule = new DigestSchedule(LocalTime.NOON, zone);
    var due = new Due(date, Instant.EPOCH);
    var progress = new DigestProgress(due, DigestProgress.NOTHING, 0);
    var subscription =
        new Subscription(new ChatAddress("none", "none", null), schedule, EVERYTHING, progress);
    return editor.edit(subscription, date).reply().orElseThrow();
  }
}
