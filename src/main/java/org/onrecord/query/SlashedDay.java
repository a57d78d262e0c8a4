package org.onrecord.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day like 4/5/2031, which some read as the fourth of May and some as the fifth of April. */
final class SlashedDay {

  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}$");

  private static final int MONTHS = 12;

  private SlashedDay() {}

  /** Returns the day that is meant if the other number is the month; empty if it can be none. */
  static Optional<Period> readOtherwise(Period period) {
    return Optional.ofNullable(period.from())
        .filter(day -> day.equals(period.to()) && SLASHED.matcher(period.asked()).find())
        .filter(day -> day.getDayOfMonth() <= MONTHS && day.getDayOfMonth() != day.getMonthValue())
        .map(day -> LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
        .map(other -> new Period(other, other, period.asked()));
  }
}
