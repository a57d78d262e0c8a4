package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page.
 *
 * @param number from 1
 * @param start where it begins in the page, in UTF-16 units
 * @param text without its line end
 */
record Line(int number, int start, String text) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,][\"'”’»«)\\]]*\\s*$");
  private static final Pattern MARK = Pattern.compile("[\"“”„«»]");
  private static final int PROSE = 80;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Returns the lines of a page; a byte order mark is no part of its first. */
  static List<Line> of(String page) {
    List<Line> lines = new ArrayList<>();
    int start = page.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (start <= page.length()) {
      int feed = page.indexOf('\n', start);
      int next = feed < 0 ? page.length() : feed;
      int end = next > start && page.charAt(next - 1) == '\r' ? next - 1 : next;
      lines.add(new Line(lines.size() + 1, start, page.substring(start, end)));
      start = next + 1;
    }
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Returns the text without space around it. */
  String words() {
    return text.strip();
  }

  int length() {
    return words().length();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** Whether it reads as a paragraph of an article. */
  boolean isProse() {
    return length() >= PROSE && endsSentence();
  }

  boolean hasMarks() {
    return MARK.matcher(text).find();
  }
}
