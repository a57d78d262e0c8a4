package org.onrecord.query.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Period;

/** Reads a time that no word ties to a question: "June", "the June ones", "those from June". */
final class UntiedTime {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:only|just) )?(?:(?:the|those from) )?(?<time>\\p{L}+(?: \\d{4})?)"
              + "(?: (?:ones?|quotes?|statements?|words))?(?: only| alone)?",
          Pattern.CASE_INSENSITIVE);

  private final PeriodReader periods;

  UntiedTime(PeriodReader periods) {
    this.periods = periods;
  }

  /** Returns the time; empty if the text is anything else or more. */
  Optional<Period> in(String text) {
    return Optional.of(FORM.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(form -> periods.read("in " + form.group("time")))
        .filter(period -> period.rest().isBlank())
        .map(Cut::found)
        .filter(period -> !period.isAny());
  }
}
