package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.Subscription.Preferences;

/** Reads what people write after {@code /digest}. */
public final class SubscriptionForm {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,18}) (\\d{1,18})");
  private static final Pattern PAGE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (\\d{1,4})");

  private final ScheduleReader schedules;
  private final Wishes wishes;

  public SubscriptionForm(CityZones zones, Wishes wishes) {
    this.schedules = new ScheduleReader(zones);
    this.wishes = wishes;
  }

  /** A page of the news in a range. */
  record Page(DigestEditor.Range range, int number) {}

  /**
   * Reads a subscription; one that changes goes on where it was.
   *
   * @return empty if there is no time or no zone
   */
  Optional<Subscription> read(
      String wanted, ChatAddress chat, Optional<Subscription> before, Instant now) {
    return schedules
        .read(wanted)
        .map(
            read ->
                new Subscription(
                    chat,
                    read.schedule(),
                    preferences(read.rest(), before),
                    progress(read.schedule(), before, now)));
  }

  /** Returns what is wrong with a subscription that cannot be read, in one sentence. */
  String problem(String wanted) {
    return schedules.problem(wanted);
  }

  private Preferences preferences(String rest, Optional<Subscription> before) {
    WhenNothingNew kept =
        before.map(each -> each.preferences().whenNothingNew()).orElse(WhenNothingNew.SILENCE);
    return new Preferences(wishes.read(rest), kept);
  }

  private static DigestProgress progress(
      DigestSchedule schedule, Optional<Subscription> before, Instant now) {
    long covered = before.map(each -> each.progress().covered()).orElse(DigestProgress.NOTHING);
    return new DigestProgress(schedule.next(now), covered, 0);
  }

  /** Returns what a chat that has no digest would get. */
  Subscription unscheduled(ChatAddress chat, Preferences preferences, Instant now) {
    var schedule = new DigestSchedule(LocalTime.NOON, ZoneOffset.UTC);
    return new Subscription(chat, schedule, preferences, progress(schedule, Optional.empty(), now));
  }

  static Optional<WhenNothingNew> whenNothingNew(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "silent" -> Optional.of(WhenNothingNew.SILENCE);
      case "line" -> Optional.of(WhenNothingNew.ONE_LINE);
      case "history" -> Optional.of(WhenNothingNew.ON_THIS_DAY);
      default -> Optional.empty();
    };
  }

  static String words(WhenNothingNew choice) {
    return switch (choice) {
      case SILENCE -> "nothing comes";
      case ONE_LINE -> "one line says so";
      case ON_THIS_DAY -> "what was said on that day of earlier years";
    };
  }

  static Optional<Page> page(String text) {
    Matcher matcher = PAGE.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new Page(range(matcher), Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  static Optional<DigestEditor.Range> range(String text) {
    Matcher matcher = RANGE.matcher(text.strip());
    return matcher.matches() ? Optional.of(range(matcher)) : Optional.empty();
  }

  private static DigestEditor.Range range(Matcher matcher) {
    return new DigestEditor.Range(
        Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }
}
