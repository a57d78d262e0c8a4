package org.onrecord.query.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;

/**
 * A way to name a time, and which days it means.
 *
 * @param pattern its first group is the word that ties the time to its sentence, if there is one
 */
record TimeForm(Pattern pattern, Reading reading) {

  /** For so many days after its first, papers write of what took some days. */
  private static final int WRITTEN_OF = 7;

  /** Says which days the found words mean; fails if there are no such days. */
  interface Reading {
    Period of(NamedTimes times, MatchResult found);
  }

  /** Returns the first time that is named so and the text without it; any time if there is none. */
  Cut<Period> cut(String text, NamedTimes times) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return new Cut<>(Period.ANY, text);
    }
    Period period;
    try {
      period = reading.of(times, found.toMatchResult());
    } catch (DateTimeException e) {
      return new Cut<>(Period.ANY, text);
    }
    String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
    String asked = found.group().strip().replaceFirst("['’]s$", "");
    return new Cut<>(side(found.group(1), period, asked), rest.strip());
  }

  private static Period side(@Nullable String tie, Period period, String asked) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return switch (tie == null ? "" : tie.toLowerCase(Locale.ROOT)) {
      case "since", "as of" -> new Period(from, null, asked);
      case "after" -> new Period(to == null ? null : to.plusDays(1), null, asked);
      case "before" -> new Period(null, from == null ? null : from.minusDays(1), asked);
      case "until", "till", "by" -> new Period(null, to, asked);
      case "started", "began", "opened", "started on", "began on", "opened on" ->
          new Period(from, from == null ? null : from.plusDays(WRITTEN_OF), asked);
      default -> new Period(from, to, asked);
    };
  }
}
