package org.onrecord.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Citation;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/**
 * What is different from the period before.
 *
 * @param before the days before, as many as the period has, or as many whole months
 */
record Change(Period before, Material then, Material now) {

  /**
   * Returns the period of the same length before one, whole months before whole months; empty if it
   * is open.
   */
  static Optional<Period> before(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return Optional.empty();
    }
    return Optional.of(new Period(begin(from, to), from.minusDays(1), ""));
  }

  private static LocalDate begin(LocalDate from, LocalDate to) {
    LocalDate after = to.plusDays(1);
    boolean isWholeMonths = from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
    return isWholeMonths
        ? from.minusMonths(ChronoUnit.MONTHS.between(from, after))
        : from.minusDays(ChronoUnit.DAYS.between(from, after));
  }

  String inWords() {
    String days = days(before);
    if (then.isEmpty()) {
      return "Before (" + days + "): nothing on record.";
    }
    return "Before ("
        + days
        + "): "
        + Figures.count(then.statements().size(), "statement")
        + ", now "
        + now.statements().size()
        + "."
        + names(" Heard now, not then: ", now.speakers(), then.speakers())
        + names(" Heard then, not now: ", then.speakers(), now.speakers());
  }

  static String days(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return from == null ? "until " + day(to) : "since " + day(from);
    }
    return from.equals(to) ? day(from) : day(from) + " – " + day(to);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "any time" : Citation.day(day);
  }

  private static String names(String label, Set<Speaker> these, Set<Speaker> others) {
    Set<String> names =
        these.stream()
            .filter(speaker -> !others.contains(speaker))
            .map(Speaker::name)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? "" : label + String.join(", ", names) + ".";
  }
}
