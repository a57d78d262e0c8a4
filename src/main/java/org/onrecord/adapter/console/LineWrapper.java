package org.onrecord.adapter.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks text at spaces so that no line is wider than a terminal. */
final class LineWrapper {

  private final int columns;

  LineWrapper(int columns) {
    this.columns = Math.max(20, columns);
  }

  /**
   * Returns the lines of a text, each of at most the given columns after its indent. Line breaks of
   * the text stay; a word wider than a line gets a line of its own, uncut.
   */
  List<String> wrap(String text, int indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      wrapParagraph(paragraph, columns - indent, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    boolean begun = false;
    for (String word : paragraph.split(" ", -1)) {
      int needed = columnsOf(word);
      if (begun && used + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (begun) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += needed;
      begun = true;
    }
    lines.add(line.toString());
  }

  private static int columnsOf(String word) {
    return word.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
