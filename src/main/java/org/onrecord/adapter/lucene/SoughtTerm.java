package org.onrecord.adapter.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A word that is sought, with the stems that count as finding it.
 *
 * @param stem of the word itself
 * @param weight how rare it is; what finding it is worth
 * @param stems each with the share of the weight it earns: 1 for the word itself, less for a
 *     corrected typing error
 * @param near the same for words that may have been said instead
 * @param means whether it is a word at all: one of the language, or printed in an article
 */
record SoughtTerm(
    String stem,
    double weight,
    Map<String, Double> stems,
    Map<String, Double> near,
    boolean means) {

  SoughtTerm {
    stems = Map.copyOf(stems);
    near = Map.copyOf(near);
  }

  /** Returns all stems that count as finding it, each with its share. */
  Map<String, Double> stemsAndNear() {
    var all = new HashMap<>(near);
    all.putAll(stems);
    return all;
  }

  /** Returns the term with more words that may have been said instead. */
  SoughtTerm near(Map<String, Double> more) {
    var all = new HashMap<>(more);
    all.putAll(near);
    all.keySet().removeAll(stems.keySet());
    return new SoughtTerm(stem, weight, stems, all, means);
  }

  /** Returns the term with those words alone that may have been said instead. */
  SoughtTerm withNearOf(Set<String> stems) {
    var kept = new HashMap<>(near);
    kept.keySet().retainAll(stems);
    return new SoughtTerm(stem, weight, this.stems, kept, means);
  }

  /** Returns the term with the likeliest of the words that may have been said instead. */
  SoughtTerm withNearest(int most) {
    if (near.size() <= most) {
      return this;
    }
    var likeliest = new HashMap<String, Double>();
    near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(each -> likeliest.put(each.getKey(), each.getValue()));
    return new SoughtTerm(stem, weight, stems, likeliest, means);
  }
}
