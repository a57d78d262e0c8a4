package org.onrecord.query.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How names of other alphabets are written in Latin letters, out of a list in the jar. */
final class LatinLetters {

  private static final Map<String, String> LATIN = read();

  private LatinLetters() {}

  /** Returns the text in small Latin letters; what the list does not have stays as it is. */
  static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    var latin = new StringBuilder();
    for (int at = 0; at < small.length(); ) {
      int length = LATIN.containsKey(small.substring(at, Math.min(at + 2, small.length()))) ? 2 : 1;
      length = Math.min(length, small.length() - at);
      String letter = small.substring(at, at + length);
      latin.append(LATIN.getOrDefault(letter, letter));
      at += length;
    }
    return latin.toString();
  }

  private static Map<String, String> read() {
    var letters = new HashMap<String, String>();
    for (String line : ListInJar.lines("letters.txt")) {
      String[] pair = line.split(" ", 2);
      letters.put(pair[0], pair.length < 2 ? "" : pair[1]);
    }
    return letters;
  }
}
