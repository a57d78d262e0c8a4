package org.onrecord.quote.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each feature counts for, by the name of the decision and of the feature. */
final class Weights {

  private final Map<String, Map<String, Double>> byDecision = new HashMap<>();

  /** Reads lines of {@code decision TAB feature TAB weight}; the others are remarks. */
  static Weights parse(List<String> lines) {
    Weights weights = new Weights();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3) {
        weights.decision(parts[0]).put(parts[1], Double.valueOf(parts[2]));
      }
    }
    return weights;
  }

  double sum(String decision, List<String> features) {
    Map<String, Double> weights = byDecision.getOrDefault(decision, Map.of());
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  double value(String decision, String feature) {
    return byDecision.getOrDefault(decision, Map.of()).getOrDefault(feature, 0.0);
  }

  Map<String, Double> decision(String name) {
    return byDecision.computeIfAbsent(name, key -> new HashMap<>());
  }
}
