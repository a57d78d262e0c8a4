package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.List;

/** Texts as their words in small letters, and how much of one stands in another. */
public final class SimilarWords {

  /** Nobody claims longer words; beyond it, the beginning must do. */
  private static final int MOST_WORDS = 200;

  private SimilarWords() {}

  public static List<String> of(String text) {
    return words(text, MOST_WORDS);
  }

  /** Returns every word, however many there are. */
  public static List<String> allOf(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /** Returns how many words {@link #of} returns, which is faster to say. */
  static int count(String text) {
    var runs = new WordRuns(text);
    int count = 0;
    while (count < MOST_WORDS && runs.next()) {
      count++;
    }
    return count;
  }

  /**
   * Returns the run of a text, a little longer than the words, that has the most of them in their
   * order; the earliest of several.
   */
  public static List<String> closest(List<String> words, List<String> text) {
    int length = words.size() + Math.max(3, words.size() / 4);
    List<String> closest = text.subList(0, Math.min(length, text.size()));
    int most = longestCommon(words, closest);
    for (int start = 1; start + words.size() <= text.size(); start++) {
      List<String> run = text.subList(start, Math.min(start + length, text.size()));
      int common = longestCommon(words, run);
      if (common > most) {
        most = common;
        closest = run;
      }
    }
    return closest;
  }

  private static List<String> words(String text, int most) {
    var words = new ArrayList<String>();
    var runs = new WordRuns(text);
    while (words.size() < most && runs.next()) {
      words.add(runs.word());
    }
    return words;
  }

  /** Returns the share of the words that stand in the text in the same order, 0 to 1. */
  public static double inOrder(List<String> words, List<String> text) {
    return words.isEmpty() ? 0 : (double) longestCommon(words, text) / words.size();
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[] last = new int[b.size() + 1];
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      for (int j = 1; j <= b.size(); j++) {
        row[j] = word.equals(b.get(j - 1)) ? last[j - 1] + 1 : Math.max(last[j], row[j - 1]);
      }
      int[] before = last;
      last = row;
      row = before;
    }
    return last[b.size()];
  }
}
