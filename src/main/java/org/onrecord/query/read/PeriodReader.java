package org.onrecord.query.read;

import static org.onrecord.query.read.NamedTimes.day;
import static org.onrecord.query.read.NamedTimes.month;
import static org.onrecord.query.read.NamedTimes.n;
import static org.onrecord.query.read.NamedTimes.season;
import static org.onrecord.query.read.NamedTimes.slashed;
import static org.onrecord.query.read.NamedTimes.year;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;

/** Reads days, months, years and "last week" out of a question. */
final class PeriodReader {

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String TO = "\\s*(?:-|–|to|until)\\s*";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  /** How a question ties a time to its sentence; decides which side of the time is meant. */
  private static final String TIE =
      "(?:,?\\s*\\b(?:(?:that|which)\\s+(?=started|began|opened))?"
          + "(in|on|at|during|of|from|for|since|after|before|until|till|by|as of|back in|(?:started|began|opened)(?:\\s+on)?)\\s+"
          + "(?:the\\s+)?)?";

  /** For so many days after its first, papers write of what took some days. */
  private static final int WRITTEN_OF = 7;

  /** Which part of a month or year is meant is not told so exactly that others are left out. */
  private static final String PART =
      "(?:(?:(?:start|beginning|middle|end|course)\\s+of|early|mid|late)[\\s-]+(?:the\\s+)?)?";

  /** A winter lies in two years, and nobody says which of them it is called by. */
  private static final String SEASON = "(spring|summer|autumn|fall)";

  private record Form(Pattern pattern, Reading reading) {}

  private interface Reading {
    Period of(MatchResult found);
  }

  private final NamedTimes times;
  private final List<Form> forms;

  /**
   * @param asOf the newest stored day: a month without a year is the last one up to it
   */
  PeriodReader(Clock clock, LocalDate asOf) {
    this.times = new NamedTimes(clock, asOf);
    this.forms =
        List.of(
            form("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", f -> day(n(f, 2), n(f, 3), n(f, 4))),
            form(
                "\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)\\b",
                f -> day(year(f, 4), n(f, 3), n(f, 2))),
            form(
                "\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b",
                f -> slashed(year(f, 4), n(f, 3), n(f, 2))),
            form(
                "\\b" + MONTH + "\\s+" + DAY + TO + DAY + "(?:,?\\s+" + YEAR + ")?\\b",
                f -> times.days(month(f, 2), n(f, 3), n(f, 4), f.group(5))),
            form(
                "\\b" + DAY + TO + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + YEAR + ")?\\b",
                f -> times.days(month(f, 4), n(f, 2), n(f, 3), f.group(5))),
            form(
                "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b",
                f -> day(n(f, 4), month(f, 3), n(f, 2))),
            form(
                "\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b",
                f -> day(n(f, 4), month(f, 2), n(f, 3))),
            form(
                "\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b",
                f -> month(n(f, 3), month(f, 2))),
            form("\\b" + YEAR + "-(\\d{2})\\b", f -> month(n(f, 2), n(f, 3))),
            form("(?<!/)\\b(\\d{1,2})/" + YEAR + "\\b", f -> month(n(f, 3), n(f, 2))),
            form("\\b" + MONTH + "\\s+" + DAY + "\\b", f -> times.lastDay(month(f, 2), n(f, 3))),
            form(
                "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b",
                f -> times.lastDay(month(f, 3), n(f, 2))),
            form(
                "\\b" + SEASON + "(?:\\s+of)?,?\\s+" + YEAR + "\\b",
                f -> season(n(f, 3), f.group(2))),
            form("\\b(today|yesterday)\\b(?:['’]s)?", times::near),
            form("\\b(last|past|this)\\s+(week|month|year)\\b(?:['’]s)?", times::lately),
            form("\\b(?:last|past)\\s+(\\d{1,3})\\s+(day|week|month|year)s\\b", times::lastFew));
  }

  private static Form form(String pattern, Reading reading) {
    return new Form(Pattern.compile(TIE + PART + pattern, Pattern.CASE_INSENSITIVE), reading);
  }

  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "(?:\\b(in|at|during|since|after|before|until|till|by|last|back in)\\s+(?:the\\s+(?=\\w+\\s+of\\b))?|(?<=\\bthe )(?-i:(?!march\\b|may\\b))"
              + "|\\b(?=(?:start|beginning|middle|end)\\s+of\\b|(?:early|mid|late)\\b))"
              + PART
              + MONTH
              + "(?=\\s*(?:$|[?.,!;]|(?:about|on|regarding|according|to|and)\\b)|(?<=the \\w{3,9})\\s)",
          Pattern.CASE_INSENSITIVE);

  /** "Before the June meeting": which day that was, nobody says. */
  private static final Pattern BESIDE_AN_EVENT =
      Pattern.compile(
          "\\b(after|before|since|until|till)\\s+the\\s+"
              + MONTH
              + "\\s+(?:meeting|summit|conference|session|visit|trip|hearing|briefing|election|vote"
              + "|speech|debate|round|talk|negotiation)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_YEAR =
      Pattern.compile(
          "\\b(in|during|since|after|before|until|till|by|of|back in)\\s+" + YEAR + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM_TO =
      Pattern.compile("\\b(?:between|from)\\s+(.{3,25}?)\\s+(?:and|to|until|till)\\s+(.{3,25})", 2);

  Cut<Period> read(String text) {
    Cut<Period> both = range(text);
    if (!both.found().isAny()) {
      return both;
    }
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.find()) {
        Cut<Period> cut = cut(text, matcher, form.reading());
        if (!cut.found().isAny()) {
          return cut;
        }
      }
    }
    for (Pattern bare : List.of(BESIDE_AN_EVENT, BARE_MONTH)) {
      Matcher month = bare.matcher(text);
      if (month.find()) {
        return cut(text, month, f -> times.lastMonth(month(f, 2)));
      }
    }
    Matcher year = BARE_YEAR.matcher(text);
    return year.find() ? cut(text, year, f -> year(n(f, 2))) : new Cut<>(Period.ANY, text);
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

  private static Cut<Period> cut(String text, Matcher found, Reading reading) {
    Period period;
    try {
      period = reading.of(found.toMatchResult());
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
