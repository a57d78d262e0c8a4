package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** The paragraphs of a text; blank lines are none, and lines broken only to fit a page are one. */
final class Paragraphs {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  /** Lines of a text that was broken to fit a page or a mail are about this long at most. */
  private static final int LONGEST_BROKEN_LINE = 100;

  private final List<Span> spans;

  private Paragraphs(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  static Paragraphs of(String text) {
    List<Span> lines = lines(text);
    return new Paragraphs(isHardWrapped(text, lines) ? joined(text, lines) : lines);
  }

  List<Span> spans() {
    return spans;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      if (!line.group().isBlank()) {
        lines.add(new Span(line.start(), line.end()));
      }
    }
    return lines;
  }

  /** Most lines that touch the next one stop in mid-sentence, and none is long. */
  private static boolean isHardWrapped(String text, List<Span> lines) {
    int touching = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (touches(text, lines.get(i), lines.get(i + 1))) {
        touching++;
        open += stopsInMidSentence(text, lines.get(i)) ? 1 : 0;
      }
    }
    return touching >= 2
        && open * 2 > touching
        && lines.stream().allMatch(line -> line.length() <= LONGEST_BROKEN_LINE);
  }

  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && touches(text, last, line)) {
        joined.set(joined.size() - 1, new Span(last.start(), line.end()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean touches(String text, Span line, Span next) {
    return text.substring(line.end(), next.start()).chars().filter(c -> c == '\n').count() <= 1;
  }

  private static boolean stopsInMidSentence(String text, Span line) {
    String stripped = text.substring(line.start(), line.end()).stripTrailing();
    char last = stripped.charAt(stripped.length() - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }
}
