package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;

/**
 * The day a page says it was published: a line above the article, or at its beginning, that holds
 * nothing else. Days in figures alone, which half of the world reads the other way, tell nothing.
 */
final class PrintedDate {

  private static final int FIRST_LINES = 8;
  private static final int LONGEST_LINE = 100;

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>[12]\\d{3})";

  private static final List<Pattern> DATES =
      List.of(
          line(DAY + "\\s+" + MONTH + ",?\\s+" + YEAR),
          line(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
          line(YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})"));

  private PrintedDate() {}

  /** Returns what is known of an article's origin, with the day that it prints. */
  static Provenance with(RawArticle raw) {
    Provenance known = raw.provenance();
    LocalDate published = known.published() == null ? in(raw.text()).orElse(null) : null;
    return published == null
        ? known
        : new Provenance(
            known.outlet(),
            known.author(),
            known.url(),
            published,
            DateBasis.PRINTED,
            known.language(),
            known.translatedFrom());
  }

  /** Returns the day that the first lines of a text print; empty if none does. */
  static Optional<LocalDate> in(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(FIRST_LINES)
        .filter(line -> line.length() <= LONGEST_LINE)
        .flatMap(line -> DATES.stream().map(date -> date.matcher(line)))
        .filter(Matcher::matches)
        .flatMap(found -> date(found).stream())
        .findFirst();
  }

  /** "Harbour Gazette | Published on Saturday, 2 March 2024, 10:15 GMT". */
  private static Pattern line(String date) {
    return Pattern.compile(
        "(?i)(?:[^|·•]{1,60}[|·•]\\s*)?(?:(?:published|posted|issued|date)(?: on)?\\s*:?\\s*)?"
            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?"
            + date
            + "(?:(?:,?\\s+(?:at\\s+)?|T|\\s*[|·•–-]\\s*)\\d{1,2}[:.]\\d{2}.{0,20})?");
  }

  private static Optional<LocalDate> date(Matcher found) {
    String month = found.group("month");
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group("year")),
              Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : named(month),
              Integer.parseInt(found.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the number of a month whose name begins so. */
  private static int named(String month) {
    String begun = month.substring(0, 3).toUpperCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(each -> each.name().startsWith(begun))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
