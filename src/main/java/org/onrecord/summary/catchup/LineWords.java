package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line without case and signs. */
final class LineWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private LineWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
