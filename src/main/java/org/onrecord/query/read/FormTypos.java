package org.onrecord.query.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Typing errors in the words that make a question one: "waht did Benn sya". */
final class FormTypos {

  private static final List<String> WORDS =
      List.of(
          "what",
          "who",
          "when",
          "did",
          "does",
          "has",
          "was",
          "say",
          "said",
          "says",
          "tell",
          "told",
          "think",
          "about",
          "quote",
          "quotes",
          "statement",
          "statements",
          "compare",
          "timeline",
          "according",
          "anything");

  private static final Set<String> KNOWN = Set.copyOf(WORDS);

  /** Words of their own, though hardly another than one of these. */
  private static final Set<String> OTHERS =
      Set.of(
          ("thank thanks thin thick thing things toll tolls tall tale tells sand sail slid stays quota quotas"
                  + " quite dose doves that then than hat wheat whet whim abort whose whole state states")
              .split(" ", -1));

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private FormTypos() {}

  /** Returns the text with every word that is nearly one of a question's words put right. */
  static String mended(String text) {
    return SPACE.splitAsStream(text).map(FormTypos::mendedWord).collect(Collectors.joining(" "));
  }

  private static String mendedWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean isName = !small.equals(word) && !word.equals(word.toUpperCase(Locale.ROOT));
    if (KNOWN.contains(small) || OTHERS.contains(small) || isName) {
      return word;
    }
    return WORDS.stream().filter(each -> isTypoOf(small, each)).findFirst().orElse(word);
  }

  /** One letter too many, too few or wrong, or two swapped; in short words only the last. */
  private static boolean isTypoOf(String typed, String word) {
    return isSwapped(typed, word)
        || isWithoutInner(typed, word)
        || (word.length() > 3 && Spelling.likeness(typed, word) >= Spelling.TYPING_ERROR);
  }

  /** "Wat" and "wht" are what. */
  private static boolean isWithoutInner(String typed, String word) {
    int inner = word.length() - 1;
    return typed.length() == 3
        && word.length() == 4
        && IntStream.range(1, inner).anyMatch(at -> typed.equals(without(word, at)));
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static boolean isSwapped(String typed, String word) {
    if (typed.length() != word.length()) {
      return false;
    }
    int at = 0;
    while (at < word.length() && typed.charAt(at) == word.charAt(at)) {
      at++;
    }
    return at + 1 < word.length()
        && typed.charAt(at) == word.charAt(at + 1)
        && typed.charAt(at + 1) == word.charAt(at)
        && typed.substring(at + 2).equals(word.substring(at + 2));
  }
}
