package org.onrecord.adapter.lucene;

import java.util.HashMap;
import java.util.Map;

/**
 * A word that is sought, with the stems that count as finding it.
 *
 * @param stem of the word itself
 * @param weight how rare it is; what finding it is worth
 * @param stems each with the share of the weight it earns: 1 for the word itself, less for a
 *     corrected typing error
 * @param near the same for words that may have been said instead
 */
record SoughtTerm(String stem, double weight, Map<String, Double> stems, Map<String, Double> near) {

  SoughtTerm {
    stems = Map.copyOf(stems);
    near = Map.copyOf(near);
  }

  /** Returns the term with more words that may have been said instead. */
  SoughtTerm near(Map<String, Double> more) {
    var all = new HashMap<>(more);
    all.putAll(near);
    all.keySet().removeAll(stems.keySet());
    return new SoughtTerm(stem, weight, stems, all);
  }
}
