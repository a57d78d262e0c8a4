package org.onrecord.query.rank;

import java.util.Locale;

/**
 * Walks through the words of a text: letters and digits, and what a mark joins to them as in
 * "don't". Each answer reads some hundred texts, so it does without patterns.
 */
final class WordRuns {

  private final String text;
  private int start;
  private int end;

  WordRuns(String text) {
    this.text = text;
  }

  /** Goes on to the next word; false if there is none. */
  boolean next() {
    start = end;
    while (start < text.length() && !Character.isLetter(at(start)) && !isNumber(at(start))) {
      start += Character.charCount(at(start));
    }
    end = start;
    while (end < text.length() && (Character.isLetter(at(end)) || isNumber(at(end)))) {
      end += Character.charCount(at(end));
    }
    if (end > start && isMark(end) && isLetter(end + 1)) {
      end = endOfLetters(end + 1);
    }
    return end > start;
  }

  /** Returns the word in small letters, with the plain mark in it. */
  String word() {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private int endOfLetters(int from) {
    int to = from;
    while (isLetter(to)) {
      to += Character.charCount(at(to));
    }
    return to;
  }

  private boolean isLetter(int place) {
    return place < text.length() && Character.isLetter(at(place));
  }

  private boolean isMark(int place) {
    return place < text.length() && (text.charAt(place) == '\'' || text.charAt(place) == '’');
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private int at(int place) {
    return text.codePointAt(place);
  }
}
