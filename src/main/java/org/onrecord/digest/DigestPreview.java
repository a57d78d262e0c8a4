package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    List<Long> numbers =
        arrivals.after(0).stream()
            .filter(arrival -> LocalDate.ofInstant(arrival.at(), zone).equals(date))
            .map(Arrival::number)
            .toList();
    Optional<Reply> news =
        numbers.isEmpty() ? Optional.empty() : editor.digest(EVERYTHING, range(numbers));
    return news.or(() -> editor.publishedOn(date)).orElseGet(() -> first(date, zone));
  }

  /** Numbers grow with time, so those of one day follow each other. */
  private static DigestEditor.Range range(List<Long> numbers) {
    return new DigestEditor.Range(numbers.get(0) - 1, numbers.get(numbers.size() - 1));
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
