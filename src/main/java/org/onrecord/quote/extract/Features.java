package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;

/** The names of what holds for one decision. */
final class Features {

  private final List<String> names = new ArrayList<>(64);

  void add(String name) {
    names.add(name);
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      names.add(name);
    }
  }

  List<String> names() {
    return names;
  }

  /** Returns a number as one of a few steps that grow with it. */
  static int step(int number) {
    return number <= 3 ? number : Math.min(9, 32 - Integer.numberOfLeadingZeros(number) + 1);
  }
}
