package org.onrecord.adapter.lucene;

import java.util.Map;

/**
 * A word that is sought, with the stems that count as finding it.
 *
 * @param weight how rare it is; what finding it is worth
 * @param stems each with the share of the weight it earns: 1 for the word itself, less for a
 *     corrected typing error
 */
record SoughtTerm(double weight, Map<String, Double> stems) {

  SoughtTerm {
    stems = Map.copyOf(stems);
  }
}
