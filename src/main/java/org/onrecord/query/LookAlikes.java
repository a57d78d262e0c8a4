package org.onrecord.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of another script in a word, which look like those of the word's own script. */
final class LookAlikes {

  private static final String CYRILLIC = "аеорсухіјѕһАВЕКМНОРСТУХІЈЅ";
  private static final String LATIN = "aeopcyxijshABEKMHOPCTYXIJS";

  private static final Pattern MIXED =
      Pattern.compile("(?=\\p{L}*[a-zA-Z])(?=\\p{L}*\\p{IsCyrillic})\\p{L}++");

  private LookAlikes() {}

  /** Returns the text with the letters of each word in the script that most of them are in. */
  static String resolved(String text) {
    return MIXED.matcher(text).replaceAll(word -> Matcher.quoteReplacement(ofOne(word.group())));
  }

  private static String ofOne(String word) {
    long latin = word.chars().filter(letter -> letter < 0x80).count();
    return latin * 2 >= word.length()
        ? changed(word, CYRILLIC, LATIN)
        : changed(word, LATIN, CYRILLIC);
  }

  private static String changed(String word, String from, String to) {
    var changed = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      if (at >= 0) {
        changed.setCharAt(i, to.charAt(at));
      }
    }
    return changed.toString();
  }
}
