package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mean F of ROUGE-1 and ROUGE-2 over many summaries, in percent. */
public final class Rouge {

  private double one;
  private double two;
  private int count;

  public void add(String summary, String reference) {
    one += one(summary, reference);
    two += two(summary, reference);
    count++;
  }

  /** Returns ROUGE-1 of one summary, 0 to 1. */
  public static double one(String summary, String reference) {
    return f(grams(summary, 1), grams(reference, 1));
  }

  /** Returns ROUGE-2 of one summary, 0 to 1. */
  public static double two(String summary, String reference) {
    return f(grams(summary, 2), grams(reference, 2));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "R1 %.1f R2 %.1f (%d summaries)", 100 * one / count, 100 * two / count, count);
  }

  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 3 ? Stem.of(word) : word)
        .toList();
  }

  private static Map<String, Integer> grams(String text, int size) {
    List<String> words = new ArrayList<>(words(text));
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + size <= words.size(); i++) {
      grams.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
    }
    return grams;
  }

  private static double f(Map<String, Integer> summary, Map<String, Integer> reference) {
    double shared = 0;
    for (Map.Entry<String, Integer> gram : summary.entrySet()) {
      shared += Math.min(gram.getValue(), reference.getOrDefault(gram.getKey(), 0));
    }
    double inSummary = summary.values().stream().mapToInt(Integer::intValue).sum();
    double inReference = reference.values().stream().mapToInt(Integer::intValue).sum();
    return shared == 0 ? 0 : 2 * shared / (inSummary + inReference);
  }
}
