package org.onrecord.summary.catchup;

import java.util.Optional;
import org.onrecord.quote.Quotation;

/** Tells whether words that somebody claims were said are on record. */
public interface ClaimCheck {

  Checked check(String words);

  /** What comes of it. */
  enum Outcome {
    WORD_FOR_WORD,
    /** Printed so in a translation, or as an article's own report. */
    NOT_QUOTED_SO,
    ALTERED,
    NOT_FOUND
  }

  /**
   * A claim that was checked.
   *
   * @param printed what is printed, or nearly so; empty if nothing like it is
   */
  record Checked(Outcome outcome, Optional<Quotation> printed) {}
}
