package org.onrecord.query.read;

import java.util.List;
import java.util.Set;

/** What the words of a source without a name tell: its noun, and whether that is an office. */
final class SourceWords {

  private static final Set<String> ENDS_THE_NOUN =
      Set.of(
          "of",
          "for",
          "in",
          "with",
          "who",
          "that",
          "at",
          "from",
          "on",
          "to",
          "by",
          "close",
          "familiar",
          "near",
          "briefed",
          "speaking",
          "involved");

  private static final Set<String> OFFICIALS =
      Set.of(
          "official",
          "diplomat",
          "minister",
          "ministry",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "government",
          "administration",
          "authority",
          "ambassador",
          "envoy",
          "department");

  /** Words that tell sources apart which no article tells apart. */
  private static final Set<String> VAGUE =
      Set.of(
          "anonymous",
          "unnamed",
          "unidentified",
          "background",
          "senior",
          "top",
          "some",
          "several",
          "one",
          "two",
          "three",
          "first",
          "second",
          "third",
          "other",
          "others",
          "another",
          "same",
          "certain",
          "any",
          "these",
          "those",
          "an",
          "a",
          "the");

  private SourceWords() {}

  /** Whether a source without a country in its name can only speak for one. */
  static boolean areOfAnOfficial(List<String> words) {
    return !words.isEmpty()
        && OFFICIALS.contains(noun(words))
        && words.stream().filter(word -> !OFFICIALS.contains(one(word))).allMatch(VAGUE::contains);
  }

  static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  /** Whether a word is the noun or tells nothing that articles tell of a source. */
  static boolean tellsNoMoreThan(String noun, String word) {
    return isVague(word) || ENDS_THE_NOUN.contains(word) || one(word).equals(noun);
  }

  /** Returns "official" of "two senior officials who spoke". */
  static String noun(List<String> words) {
    String last = words.get(0);
    for (String word : words) {
      if (ENDS_THE_NOUN.contains(word) && !last.equals(word)) {
        break;
      }
      last = word;
    }
    return one(last);
  }

  /** Returns the word for one of those that a word may name many of. */
  static String one(String word) {
    boolean many = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return many ? word.substring(0, word.length() - 1) : word;
  }
}
