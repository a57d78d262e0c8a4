package org.onrecord.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text talks about: its words without their endings, and pairs of words that stand together.
 */
public final class Terms {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:ing|ed|es|s|ly)$");

  private static final Set<String> EMPTY =
      Set.of(
          "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because",
          "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "go",
          "going", "got", "had", "has", "have", "he", "her", "here", "him", "his", "how", "i", "if",
          "in", "into", "is", "it", "its", "just", "kind", "know", "like", "ll", "m", "me", "mean",
          "more", "my", "no", "not", "now", "of", "oh", "okay", "ok", "on", "one", "or", "our",
          "out", "re", "really", "right", "s", "say", "said", "she", "so", "some", "sort", "t",
          "that", "the", "their", "them", "then", "there", "these", "they", "thing", "think",
          "this", "those", "to", "too", "uh", "um", "up", "us", "ve", "very", "was", "we", "well",
          "were", "what", "when", "where", "which", "who", "why", "will", "with", "would", "yeah",
          "yes", "you", "your", "d", "don", "hmm", "mm");

  private Terms() {}

  static Set<String> of(String text) {
    List<String> words = words(text);
    Set<String> terms = new HashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      terms.add(words.get(i - 1) + " " + words.get(i));
    }
    return terms;
  }

  /** Whether a word in small letters says anything by itself. */
  public static boolean tells(String word) {
    return !EMPTY.contains(word);
  }

  /** Returns a word without its ending. */
  public static String stem(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!EMPTY.contains(matcher.group())) {
        words.add(stem(matcher.group()));
      }
    }
    return words;
  }
}
