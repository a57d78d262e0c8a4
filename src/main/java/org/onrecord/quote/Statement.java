package org.onrecord.quote;

import java.util.List;

/**
 * One utterance, as one or several outlets print it.
 *
 * @param quotations never empty; the one to show first is the first
 */
public record Statement(List<Quotation> quotations) {

  public Statement {
    quotations = List.copyOf(quotations);
    if (quotations.isEmpty()) {
      throw new IllegalArgumentException("A statement has at least one quotation");
    }
  }

  public Quotation lead() {
    return quotations.get(0);
  }

  /** Returns the other outlets' printings of the same utterance. */
  public List<Quotation> variants() {
    return quotations.subList(1, quotations.size());
  }
}
