package org.onrecord.query.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Period;

/** Reads days, months, years and "last week" out of a question. */
final class PeriodReader {

  private static final Pattern FROM_TO =
      Pattern.compile("\\b(?:between|from)\\s+(.{3,25}?)\\s+(?:and|to|until|till)\\s+(.{3,25})", 2);

  private final NamedTimes times;

  /**
   * @param asOf the newest stored day: a month without a year is the last one up to it
   */
  PeriodReader(Clock clock, LocalDate asOf) {
    this.times = new NamedTimes(clock, asOf);
  }

  Cut<Period> read(String text) {
    Cut<Period> both = range(text);
    if (!both.found().isAny()) {
      return both;
    }
    for (TimeForm form : WaysToNameATime.ALL) {
      Cut<Period> cut = form.cut(text, times);
      if (!cut.found().isAny()) {
        return cut;
      }
    }
    return new Cut<>(Period.ANY, text);
  }

  private Cut<Period> range(String text) {
    Matcher matcher = FROM_TO.matcher(text);
    while (matcher.find()) {
      Cut<Period> from = read("in " + matcher.group(1));
      Cut<Period> to = read("in " + matcher.group(2));
      LocalDate first = from.found().from();
      LocalDate last = to.found().to();
      if (first != null && last != null && !last.isBefore(first) && from.rest().isBlank()) {
        String asked = matcher.group().substring(0, matcher.group().length() - to.rest().length());
        String rest = text.substring(0, matcher.start()) + " " + to.rest();
        return new Cut<>(
            new Period(first, last, asked.strip()), rest + text.substring(matcher.end()));
      }
    }
    return new Cut<>(Period.ANY, text);
  }
}
