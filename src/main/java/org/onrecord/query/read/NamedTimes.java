package org.onrecord.query.read;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;

/** Which days a time means that a question names, against a clock and the newest stored day. */
final class NamedTimes {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Clock clock;
  private final LocalDate asOf;

  NamedTimes(Clock clock, LocalDate asOf) {
    this.clock = clock;
    this.asOf = asOf;
  }

  static int n(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Of two digits it is one of this century. */
  static int year(MatchResult found, int group) {
    int typed = n(found, group);
    return typed < 100 ? 2000 + typed : typed;
  }

  static int month(MatchResult found, int group) {
    return MONTHS.indexOf(found.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  static Period day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Period(date, date, "");
  }

  static Period month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Period(whole.atDay(1), whole.atEndOfMonth(), "");
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "");
  }

  /** Where both may be the month, the day comes first, as where dots are. */
  static Period slashed(int year, int one, int other) {
    return other > 12 ? day(year, one, other) : day(year, other, one);
  }

  static Period season(int year, String name) {
    int first =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "spring" -> 3;
          case "summer" -> 6;
          default -> 9;
        };
    return new Period(
        LocalDate.of(year, first, 1), YearMonth.of(year, first + 2).atEndOfMonth(), "");
  }

  Period lastDay(int month, int day) {
    LocalDate date = LocalDate.of(asOf.getYear(), month, day);
    LocalDate past = date.isAfter(asOf) ? date.minusYears(1) : date;
    return new Period(past, past, "");
  }

  /**
   * Returns the days of a month from one to another.
   *
   * @param year absent if not told
   * @throws DateTimeException if there are no such days
   */
  Period days(int month, int first, int last, @Nullable String year) {
    if (last < first) {
      throw new DateTimeException("Days end before they begin: " + first + " to " + last);
    }
    Period end = year == null ? lastDay(month, last) : day(Integer.parseInt(year), month, last);
    LocalDate to = Objects.requireNonNull(end.to());
    return new Period(to.withDayOfMonth(first), to, "");
  }

  Period lastMonth(int month) {
    int year = month > asOf.getMonthValue() ? asOf.getYear() - 1 : asOf.getYear();
    return month(year, month);
  }

  Period near(MatchResult found) {
    LocalDate day = found.group(2).equalsIgnoreCase("today") ? today() : today().minusDays(1);
    return new Period(day, day, "");
  }

  Period lately(MatchResult found) {
    boolean last = !found.group(2).equalsIgnoreCase("this");
    return switch (found.group(3).toLowerCase(Locale.ROOT)) {
      case "week" -> week(last ? today().minusWeeks(1) : today());
      case "month" -> month(YearMonth.from(last ? today().minusMonths(1) : today()));
      default -> year(last ? today().getYear() - 1 : today().getYear());
    };
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), "");
  }

  private static Period month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  Period lastFew(MatchResult found) {
    ChronoUnit unit = ChronoUnit.valueOf(found.group(3).toUpperCase(Locale.ROOT) + "S");
    return new Period(today().minus(n(found, 2), unit), today(), "");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
