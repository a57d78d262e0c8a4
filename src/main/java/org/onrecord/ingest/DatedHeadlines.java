package org.onrecord.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/** A list of other headlines at the end of a page, each with the time it was published. */
final class DatedHeadlines implements CleaningRule {

  private static final String TIME = "\\d{1,2}[:.]\\d{2}(:\\d{2})?( ?[ap]\\.?m\\.?)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(\\p{L}+,? )?(\\d{1,2} \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})([ /,|–—-]+(at )?"
              + TIME
              + ")?|"
              + TIME
              + "|(an?|\\d+) (minutes?|hours?|days?|weeks?|months?) ago",
          CASE_INSENSITIVE);

  /** A stop that is not an abbreviation's. */
  private static final Pattern FULL_STOP = Pattern.compile("[\\p{Ll}\\d]{2}[\"”’»]?\\.[\"”’»]?$");

  private static final int FEWEST = 2;
  private static final int LONGEST_HEADLINE = 160;

  @Override
  public void clean(Page page) {
    List<Line> lines = page.kept();
    int start = lines.size();
    while (start >= 2 && isDate(lines.get(start - 1)) && isHeadline(lines.get(start - 2))) {
      start -= 2;
    }
    if (start > 0 && lines.size() - start >= 2 * FEWEST) {
      page.remove(lines.subList(start, lines.size()), Reason.OTHER_STORIES);
    }
  }

  private static boolean isDate(Line line) {
    return DATE.matcher(line.words()).matches();
  }

  private static boolean isHeadline(Line line) {
    return line.length() <= LONGEST_HEADLINE
        && !FULL_STOP.matcher(line.words()).find()
        && !isDate(line);
  }
}
