package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each name of a feature a number. */
final class FeatureNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private final List<Integer> uses = new ArrayList<>();

  int[] of(List<String> features) {
    return features.stream().mapToInt(this::of).toArray();
  }

  /** How often a feature was seen. */
  int uses(int number) {
    return uses.get(number);
  }

  private int of(String feature) {
    int number = numbers.computeIfAbsent(feature, name -> names.size());
    if (number == names.size()) {
      names.add(feature);
      uses.add(0);
    }
    uses.set(number, uses.get(number) + 1);
    return number;
  }

  String name(int number) {
    return names.get(number);
  }

  int size() {
    return names.size();
  }
}
