package org.onrecord.query.rank;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quotation as its sentences, and each sentence as the words in it that say something.
 *
 * @param sentences each as its telling words without their endings
 */
record SaidSentences(List<List<String>> sentences) {

  private static final Pattern BETWEEN = Pattern.compile("[.!?;…]+[”\"’']?\\s+|\\n+");
  private static final Pattern ENDING = Pattern.compile("(?<=\\w{4})(?:ments?|ings?|ed|es|s|ly)$");

  /** Of the shorter sentence so much must stand in the other, in the same order. */
  private static final double NEARLY_ALL = 0.58;

  /** Fewer words must all stand there side by side. */
  private static final int A_FEW = 3;

  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "and", "in", "on", "that", "is", "are", "was", "for", "we",
          "i", "it", "be", "have", "has", "with", "as", "this", "at", "by", "but", "or", "their",
          "there", "not", "do", "s");

  static SaidSentences of(String text) {
    return new SaidSentences(
        Arrays.stream(BETWEEN.split(text, -1))
            .map(SaidSentences::telling)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static List<String> telling(String sentence) {
    return SimilarWords.of(sentence).stream()
        .filter(word -> !EMPTY.contains(word))
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .toList();
  }

  /** Whether a sentence of one is a sentence of the other, or a part of it, in nearly the words. */
  boolean repeat(SaidSentences other) {
    return sentences.equals(other.sentences)
        || sentences.stream()
            .anyMatch(one -> other.sentences.stream().anyMatch(same -> isPart(one, same)));
  }

  private static boolean isPart(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (shorter.size() <= A_FEW) {
      return shorter.size() > 1 && Collections.indexOfSubList(longer, shorter) >= 0;
    }
    return SimilarWords.inOrder(shorter, longer) >= NEARLY_ALL;
  }
}
