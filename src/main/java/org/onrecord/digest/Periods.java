package org.onrecord.digest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Days one after the other, or months, up to the newest of some days. */
record Periods(LocalDate first, int count, boolean isMonths) {

  private static final int MOST_DAYS = 14;
  private static final int MOST_MONTHS = 12;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  static Periods of(Collection<LocalDate> days) {
    LocalDate first = Collections.min(days);
    LocalDate last = Collections.max(days);
    int between = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    if (between <= MOST_DAYS) {
      return new Periods(first, between, false);
    }
    YearMonth end = YearMonth.from(last);
    YearMonth earliest = end.minusMonths(MOST_MONTHS - 1);
    YearMonth begin = YearMonth.from(first).isBefore(earliest) ? earliest : YearMonth.from(first);
    int months = Math.toIntExact(begin.until(end, ChronoUnit.MONTHS)) + 1;
    return new Periods(begin.atDay(1), months, true);
  }

  List<String> names() {
    return IntStream.range(0, count)
        .mapToObj(i -> isMonths ? MONTH.format(first.plusMonths(i)) : DAY.format(first.plusDays(i)))
        .toList();
  }

  /** Returns how many days lie in each period; those before the first in none. */
  List<Integer> counts(Collection<LocalDate> days) {
    int[] counts = new int[count];
    for (LocalDate day : days) {
      if (!day.isBefore(first)) {
        counts[
            Math.toIntExact(
                (isMonths ? ChronoUnit.MONTHS : ChronoUnit.DAYS).between(first, day))]++;
      }
    }
    return IntStream.of(counts).boxed().toList();
  }
}
