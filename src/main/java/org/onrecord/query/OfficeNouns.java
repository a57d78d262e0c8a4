package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nouns that offices are called by, and which of them mean the same. */
final class OfficeNouns {

  private static final Set<String> HEADS =
      Set.of(
          "head",
          "boss",
          "chief",
          "leader",
          "director",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "president",
          "ceo");

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("adm", "admiral"),
          Map.entry("gov", "governor"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("lt", "lieutenant"),
          Map.entry("capt", "captain"),
          Map.entry("sgt", "sergeant"),
          Map.entry("dr", "doctor"),
          Map.entry("prof", "professor"),
          Map.entry("rev", "reverend"),
          Map.entry("sec", "secretary"),
          Map.entry("spokesman", "spokesperson"),
          Map.entry("spokeswoman", "spokesperson"),
          Map.entry("attorney", "lawyer"));

  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "secretary",
          "ambassador",
          "chancellor",
          "governor",
          "senator",
          "representative",
          "mayor",
          "general",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "speaker",
          "envoy",
          "judge",
          "justice",
          "spokesperson",
          "commissioner",
          "professor",
          "admiral",
          "sheriff",
          "captain",
          "colonel",
          "lieutenant",
          "sergeant",
          "doctor",
          "reverend",
          "bishop",
          "cardinal",
          "rabbi",
          "imam",
          "pastor",
          "coach",
          "lawyer",
          "prosecutor",
          "treasurer",
          "superintendent",
          "detective");

  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "at", "to", "with", "on", "by");

  private OfficeNouns() {}

  /** Returns a title written out, and every other word as it is. */
  static String whole(String word) {
    return WHOLE.getOrDefault(word, word);
  }

  /** Returns a word that stands for all that mean the same. */
  static String same(String word) {
    return HEADS.contains(word) ? "head" : word;
  }

  /** Whether it is printed with a capital in front of a name, as places are, too. */
  static boolean isTitle(String word) {
    return TITLES.contains(word) || HEADS.contains(word);
  }

  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /** Returns "mayor" of "mayor of Eastport" and of "Eastport mayor". */
  static String noun(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (isLink(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return words.get(words.size() - 1);
  }
}
