package org.onrecord.query.rank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.onrecord.quote.Quotation;

/** A quotation beside others that may print the same utterance. */
record Printed(Quotation quotation, SaidSentences sentences) {

  /** Outlets print the same words within days; what is said again later has other words. */
  private static final int DAYS = 3;

  Printed(Quotation quotation) {
    this(quotation, SaidSentences.of(quotation.text()));
  }

  /** Returns how many telling words two printings of one utterance share; 0 if they are none. */
  int shared(Printed other) {
    if (!Objects.equals(quotation.speaker(), other.quotation.speaker())) {
      return 0;
    }
    return isNearInTime(other)
        ? sentences.sharedLoosely(other.sentences)
        : sentences.shared(other.sentences);
  }

  /** Whether both stand in one article, where the same words are rarely printed again. */
  boolean isBeside(Printed other) {
    return quotation.article().id().equals(other.quotation.article().id());
  }

  private boolean isNearInTime(Printed other) {
    LocalDate own = quotation.article().provenance().published();
    LocalDate others = other.quotation.article().provenance().published();
    return own != null
        && others != null
        && !isBeside(other)
        && Math.abs(ChronoUnit.DAYS.between(own, others)) <= DAYS;
  }
}
