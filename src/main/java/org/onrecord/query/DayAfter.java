package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Article;

/** What is said on a day is printed on the next: "said on Thursday" stands in Friday's paper. */
final class DayAfter {

  private DayAfter() {}

  /** Returns a day and the next; empty if more days than one are asked for. */
  static Optional<Period> and(Period period) {
    return Optional.ofNullable(period.from())
        .filter(day -> day.equals(period.to()))
        .map(day -> new Period(day, day.plusDays(1), period.asked()));
  }

  /** Whether an article says of something that it was that day. */
  static boolean tellsOf(LocalDate day, Article article) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Pattern.compile("\\b(?:" + name + "|yesterday)\\b", Pattern.CASE_INSENSITIVE)
        .matcher(article.body())
        .find();
  }
}
