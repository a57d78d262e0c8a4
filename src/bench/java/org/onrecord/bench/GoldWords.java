package org.onrecord.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that answer a question.
 *
 * @param speaker as the data set calls whoever said them
 */
record GoldWords(String text, String speaker) {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern JOINT =
      Pattern.compile("joint|statement|ministr|minister|sides|parties", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\b(?:officials?|anonymous|unnamed|sources?|not for attribution|background)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether a text holds half of these words, or is half made of them. */
  boolean areIn(Shown shown) {
    String words = squeezed(text);
    String other = squeezed(shown.text());
    int shorter = Math.min(words.length(), other.length());
    return shorter > 0 && run(words, other) >= 0.5 * shorter && areSaidBy(shown.who());
  }

  /** Returns the length of the longest run of characters that stands in both. */
  private static int run(String one, String two) {
    int longest = 0;
    int[] last = new int[two.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] row = new int[two.length() + 1];
      for (int j = 0; j < two.length(); j++) {
        row[j + 1] = one.charAt(i) == two.charAt(j) ? last[j] + 1 : 0;
        longest = Math.max(longest, row[j + 1]);
      }
      last = row;
    }
    return longest;
  }

  /** A system that does not say whose words it shows is not asked for it. */
  private boolean areSaidBy(String who) {
    if (who.isEmpty()) {
      return true;
    }
    String wanted = speaker.toLowerCase(Locale.ROOT);
    if (wanted.contains("joint statement") || wanted.contains("ministries")) {
      return JOINT.matcher(who).find();
    }
    if (UNNAMED.matcher(speaker).find()) {
      return UNNAMED.matcher(who).find();
    }
    List<String> name = words(speaker.replaceAll("\\(.*?\\)", ""));
    return words(who).contains(name.get(name.size() - 1));
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = plain.replaceAll("[^a-z0-9]+", " ").strip();
    return List.of(bare.split(" ", -1));
  }

  static String squeezed(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
