package org.onrecord.summary.catchup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.summary.Terms;

/**
 * How much of a talk a line tells: more the earlier it stands, the longer it is, and the more of
 * its words the talk comes back to.
 */
final class LineWorth {

  private static final double LENGTH = 0.05;
  private static final double REPEATED = 0.7;

  /** Longer lines tell no more. */
  private static final int LONG = 25;

  private final Map<String, Integer> counts = new HashMap<>();

  LineWorth(List<Line> talk) {
    talk.forEach(line -> telling(line).forEach(term -> counts.merge(term, 1, Integer::sum)));
  }

  double of(Line line) {
    double early = 1.0 / (line.turn() + 1);
    int length = Math.min(LineWords.of(line.text()).size(), LONG);
    int repeated =
        (int) telling(line).stream().filter(term -> counts.getOrDefault(term, 0) > 1).count();
    return early + LENGTH * length + REPEATED * Math.log(1 + repeated);
  }

  private static Set<String> telling(Line line) {
    Set<String> telling = new HashSet<>();
    for (String word : LineWords.of(line.text())) {
      if (Terms.tells(word)) {
        telling.add(Terms.stem(word));
      }
    }
    return telling;
  }
}
