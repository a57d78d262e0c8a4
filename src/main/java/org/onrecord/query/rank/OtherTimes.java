package org.onrecord.query.rank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;

/** What was printed at other times than those asked for. */
public final class OtherTimes {

  private OtherTimes() {}

  /** Returns what was printed closest to a period first, what has no date last. */
  public static List<Scored> closestFirst(List<Scored> ranked, Period period) {
    return ranked.stream()
        .sorted(Comparator.comparingLong(each -> days(each.candidate().published(), period)))
        .toList();
  }

  private static long days(@Nullable LocalDate published, Period period) {
    if (published == null) {
      return Long.MAX_VALUE;
    }
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from != null && published.isBefore(from)) {
      return ChronoUnit.DAYS.between(published, from);
    }
    return to != null && published.isAfter(to) ? ChronoUnit.DAYS.between(to, published) : 0;
  }
}
