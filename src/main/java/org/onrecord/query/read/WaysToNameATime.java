package org.onrecord.query.read;

import static org.onrecord.query.read.NamedTimes.day;
import static org.onrecord.query.read.NamedTimes.month;
import static org.onrecord.query.read.NamedTimes.n;
import static org.onrecord.query.read.NamedTimes.season;
import static org.onrecord.query.read.NamedTimes.slashed;
import static org.onrecord.query.read.NamedTimes.year;

import java.util.List;
import java.util.regex.Pattern;

/** The ways to name a time, in the order in which they are looked for. */
final class WaysToNameATime {

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

  /** Which part of a month or year is meant is not told so exactly that others are left out. */
  private static final String PART =
      "(?:(?:(?:start|beginning|middle|end|course)\\s+of|early|mid|late)[\\s-]+(?:the\\s+)?)?";

  /** A winter lies in two years, and nobody says which of them it is called by. */
  private static final String SEASON = "(spring|summer|autumn|fall)";

  static final List<TimeForm> ALL =
      List.of(
          form("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", (times, f) -> day(n(f, 2), n(f, 3), n(f, 4))),
          form(
              "\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)\\b",
              (times, f) -> day(year(f, 4), n(f, 3), n(f, 2))),
          form(
              "\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b",
              (times, f) -> slashed(year(f, 4), n(f, 3), n(f, 2))),
          form(
              "\\b" + MONTH + "\\s+" + DAY + TO + DAY + "(?:,?\\s+" + YEAR + ")?\\b",
              (times, f) -> times.days(month(f, 2), n(f, 3), n(f, 4), f.group(5))),
          form(
              "\\b" + DAY + TO + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + YEAR + ")?\\b",
              (times, f) -> times.days(month(f, 4), n(f, 2), n(f, 3), f.group(5))),
          form(
              "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b",
              (times, f) -> day(n(f, 4), month(f, 3), n(f, 2))),
          form(
              "\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b",
              (times, f) -> day(n(f, 4), month(f, 2), n(f, 3))),
          form(
              "\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b",
              (times, f) -> month(n(f, 3), month(f, 2))),
          form("\\b" + YEAR + "-(\\d{2})\\b", (times, f) -> month(n(f, 2), n(f, 3))),
          form("(?<!/)\\b(\\d{1,2})/" + YEAR + "\\b", (times, f) -> month(n(f, 3), n(f, 2))),
          form(
              "\\b" + MONTH + "\\s+" + DAY + "\\b",
              (times, f) -> times.lastDay(month(f, 2), n(f, 3))),
          form(
              "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b",
              (times, f) -> times.lastDay(month(f, 3), n(f, 2))),
          form(
              "\\b" + SEASON + "(?:\\s+of)?,?\\s+" + YEAR + "\\b",
              (times, f) -> season(n(f, 3), f.group(2))),
          form("\\b(today|yesterday)\\b(?:['’]s)?", NamedTimes::near),
          form("\\b(last|past|this)\\s+(week|month|year)\\b(?:['’]s)?", NamedTimes::lately),
          form("\\b(?:last|past)\\s+(\\d{1,3})\\s+(day|week|month|year)s\\b", NamedTimes::lastFew),
          // "before the June meeting": which day that was, nobody says
          bare(
              "\\b(after|before|since|until|till)\\s+the\\s+"
                  + MONTH
                  + "\\s+(?:meeting|summit|conference|session|visit|trip|hearing|briefing|election|vote"
                  + "|speech|debate|round|talk|negotiation)s?\\b",
              (times, f) -> times.lastMonth(month(f, 2))),
          bare(
              "(?:\\b(in|at|during|since|after|before|until|till|by|last|back in)\\s+(?:the\\s+(?=\\w+\\s+of\\b))?|(?<=\\bthe )(?-i:(?!march\\b|may\\b))"
                  + "|\\b(?=(?:start|beginning|middle|end)\\s+of\\b|(?:early|mid|late)\\b))"
                  + PART
                  + MONTH
                  + "(?=\\s*(?:$|[?.,!;]|(?:about|on|regarding|according|to|and)\\b)|(?<=the \\w{3,9})\\s)",
              (times, f) -> times.lastMonth(month(f, 2))),
          bare(
              "\\b(in|during|since|after|before|until|till|by|of|back in)\\s+" + YEAR + "\\b",
              (times, f) -> year(n(f, 2))));

  private static TimeForm form(String pattern, TimeForm.Reading reading) {
    return bare(TIE + PART + pattern, reading);
  }

  private static TimeForm bare(String pattern, TimeForm.Reading reading) {
    return new TimeForm(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }

  private WaysToNameATime() {}
}
