package org.onrecord.query.rank;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;

/**
 * A quotation as its sentences, and each sentence as the words in it that say something.
 *
 * @param sentences in their order, without those that say nothing
 */
record SaidSentences(List<Sentence> sentences) {

  /**
   * One sentence.
   *
   * @param words that tell something, without their endings
   * @param different each of them once
   */
  record Sentence(List<String> words, Set<String> different) {

    Sentence(List<String> words) {
      this(words, new HashSet<>(words));
    }

    int size() {
      return words.size();
    }

    boolean has(String word) {
      return different.contains(word);
    }

    double inOrder(Sentence longer) {
      return SimilarWords.inOrder(words, longer.words);
    }

    /** Never less than in the same order, and known sooner: most share next to nothing. */
    double inAnyOrder(Sentence longer) {
      return (double) words.stream().filter(longer::has).count() / words.size();
    }
  }

  private static final Pattern BETWEEN = Pattern.compile("[.!?;…]+[”\"’']?\\s+|\\n+");

  /** The longer first. */
  private static final List<String> ENDINGS =
      List.of("ments", "ment", "ings", "ing", "ed", "es", "ly", "s");

  /** So many plain letters must be left before an ending. */
  private static final int BEFORE_ENDING = 4;

  /** Of the shorter sentence so much must stand in the other, in the same order. */
  private static final double NEARLY_ALL = 0.58;

  /** So much is enough where who speaks and when say that it is the same utterance. */
  private static final double HALF = 0.5;

  /** So much in any order is as good as half in the same one. */
  private static final double ANY_ORDER = 0.6;

  /** Fewer words must all stand there side by side. */
  private static final int A_FEW = 3;

  /** Without its ending; shorter words are in any sentence. */
  private static final int A_LONG_WORD = 6;

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
            .map(Sentence::new)
            .toList());
  }

  private static List<String> telling(String sentence) {
    return SimilarWords.of(sentence).stream()
        .filter(word -> !EMPTY.contains(word))
        .map(SaidSentences::withoutEnding)
        .toList();
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int at = word.length() - ending.length();
      if (at >= BEFORE_ENDING && word.endsWith(ending) && isPlain(word, at)) {
        return word.substring(0, at);
      }
    }
    return word;
  }

  private static boolean isPlain(String word, int end) {
    return word.substring(end - BEFORE_ENDING, end)
        .chars()
        .allMatch(letter -> letter < 0x80 && Character.isLetterOrDigit(letter));
  }

  /**
   * Returns how many words a sentence of one has of a sentence of the other that says the same in
   * nearly the same words; 0 if there is none.
   */
  int shared(SaidSentences other) {
    return most(other, SaidSentences::nearlyAll);
  }

  /** The same for printings of one day, whose words a translator or editor may have changed. */
  int sharedLoosely(SaidSentences other) {
    return most(other, SaidSentences::enough);
  }

  private int most(SaidSentences other, ToIntBiFunction<Sentence, Sentence> sharedByTheShorter) {
    int most = sentences.equals(other.sentences) ? 1 : 0;
    for (Sentence one : sentences) {
      for (Sentence two : other.sentences) {
        boolean inOrder = one.size() <= two.size();
        most =
            Math.max(most, sharedByTheShorter.applyAsInt(inOrder ? one : two, inOrder ? two : one));
      }
    }
    return most;
  }

  private static int nearlyAll(Sentence shorter, Sentence longer) {
    if (shorter.size() <= A_FEW) {
      boolean stands = Collections.indexOfSubList(longer.words(), shorter.words()) >= 0;
      return shorter.size() > 1 && stands ? shorter.size() : 0;
    }
    double share = shorter.inAnyOrder(longer) < NEARLY_ALL ? 0 : shorter.inOrder(longer);
    return share >= NEARLY_ALL ? words(share, shorter) : 0;
  }

  private static int enough(Sentence shorter, Sentence longer) {
    if (shorter.size() == 1) {
      return isLongWordOf(longer, shorter.words().get(0)) ? 1 : 0;
    }
    if (shorter.inAnyOrder(longer) < HALF) {
      return 0;
    }
    double share = shorter.inOrder(longer);
    int common = words(share, shorter);
    if (share >= HALF && common > 1) {
      return common;
    }
    var both = new HashSet<>(shorter.different());
    both.retainAll(longer.different());
    return both.size() >= A_FEW && both.size() >= ANY_ORDER * shorter.size() ? both.size() : 0;
  }

  /** One word is enough only out of a whole sentence: phrases share words for many reasons. */
  private static boolean isLongWordOf(Sentence sentence, String word) {
    return sentence.size() > A_FEW && word.length() >= A_LONG_WORD && sentence.has(word);
  }

  private static int words(double share, Sentence shorter) {
    return (int) Math.round(share * shorter.size());
  }
}
