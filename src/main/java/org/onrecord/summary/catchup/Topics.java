package org.onrecord.summary.catchup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.summary.Terms;

/** The words that a talk comes back to. */
final class Topics {

  private static final int MOST = 3;
  private static final int SHORTEST = 4;

  private Topics() {}

  /** Returns words that stand in more than one text, the most frequent first. */
  static List<String> of(List<String> texts) {
    Map<String, String> asWritten = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Set<String> here = new HashSet<>();
      for (String word : LineWords.of(text)) {
        String stem = Terms.stem(word);
        if (word.length() >= SHORTEST && Terms.tells(word) && here.add(stem)) {
          asWritten.putIfAbsent(stem, word);
          counts.merge(stem, 1, Integer::sum);
        }
      }
    }
    return asWritten.keySet().stream()
        .filter(stem -> counts.getOrDefault(stem, 0) > 1)
        .sorted((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0))
        .limit(MOST)
        .map(stem -> asWritten.getOrDefault(stem, stem))
        .toList();
  }
}
