package org.onrecord.adapter.lucene;

import org.onrecord.query.Candidate;

/**
 * A document that was found, before its words are fetched, which takes long.
 *
 * @param fit of a turn, together with the turns around it
 * @param alone how well it fits by itself
 */
record Hit(int document, Candidate.Fit fit, Candidate.Fit alone) {

  private static final double ALL = 0.999;

  /** What the best are fetched by; they are ranked when more is known of them. */
  double worth() {
    return fit.words() + fit.covered() + fit.meaning() + (fit.context() + fit.headline()) / 2;
  }

  boolean saysAll() {
    return fit.said() > ALL;
  }
}
