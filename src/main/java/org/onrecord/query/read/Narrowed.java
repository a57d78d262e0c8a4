package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** The last question again, of one outlet or one time alone. */
final class Narrowed {

  /** What may be left of a question that names nothing but another outlet. */
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?:(?:and|but|so|then|only|just|what(?: about| did| does)?|how about|was said|print(?:ed)?|write|report(?:ed)?|say|(?:what|those|the ones|anything) (?:he|she|they|it) (?:has |have |had )?(?:said|says|say|printed)|those|the ones?|that one|words|the quotes?|quotes)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTS =
      Pattern.compile(
          "(?:what (?:did|does|has) |(?:and|but|only|what about|how about) )+(?=.)",
          Pattern.CASE_INSENSITIVE);

  private final PeriodReader periods;
  private final OutletReader outlets;

  Narrowed(PeriodReader periods, OutletReader outlets) {
    this.periods = periods;
    this.outlets = outlets;
  }

  /** "Only in the Morning Post", "what did the Morning Post print?", "just in May" */
  Optional<Query> read(String text, Query last) {
    Cut<List<String>> tied = outlets.read(text);
    Cut<List<String>> named =
        tied.found().isEmpty() ? outlets.read(PRINTS.matcher(text).replaceFirst("in ")) : tied;
    Cut<Period> period = periods.read(named.found().isEmpty() ? text : named.rest());
    boolean isNarrower = !named.found().isEmpty() || !period.found().isAny();
    if (!isNarrower || !NOTHING_MORE.matcher(period.rest().strip()).matches()) {
      return Optional.empty();
    }
    Query printed =
        named.found().isEmpty()
            ? Instead.answerable(last)
            : Instead.answerable(last).withOutlets(named.found());
    return Optional.of(period.found().isAny() ? printed : printed.within(period.found()));
  }
}
