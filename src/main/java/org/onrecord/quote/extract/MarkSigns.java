package org.onrecord.quote.extract;

import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** The quotation marks of a paragraph one by one: of which family, and which way they face. */
final class MarkSigns {

  private static final String DOUBLES = "\"“”„‟＂";
  private static final String ANGLES = "«»";
  private static final String SINGLES = "'‘’‚‛`";
  private static final String SINGLE_ANGLES = "‹›";

  /** Stands for the second half of a double mark that is set as two single ones. */
  private static final char SECOND = '\u2060';

  /** A word that begins with an apostrophe, or a decade. */
  private static final Pattern ELISION =
      Pattern.compile(
          "(?i)['‘’](?:tis|twas|em|til|till|cause|bout|round|n|\\d\\ds?)\\b.*", Pattern.DOTALL);

  private final String text;
  private final int start;
  private final int end;

  MarkSigns(String text, Span paragraph) {
    this.text = text;
    int first = paragraph.start();
    while (first < paragraph.end() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    this.start = first;
    this.end = paragraph.end();
  }

  /** Returns the first character of the paragraph that is not space. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** Returns the text with each double mark that is set as two single ones made one. */
  static String withDoubles(String text) {
    return text.replace("''", "\"" + SECOND)
        .replace("``", "\"" + SECOND)
        .replace("‘‘", "“" + SECOND)
        .replace("’’", "”" + SECOND);
  }

  /** Whether an apostrophe after s may only be a plural's: "the workers' rights". */
  boolean isPlural(int at) {
    return at + 2 < end && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
  }

  boolean opensSingle(int at) {
    if (at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean before =
        at == start || isOpener(text.charAt(at - 1)) || family(text.charAt(at - 1)) == 'd';
    return before
        && text.charAt(at) != '’'
        && (Character.isLetterOrDigit(next) || "[$(….#@\"“".indexOf(next) >= 0)
        && !ELISION.matcher(text.substring(at, Math.min(end, at + 9))).matches();
  }

  boolean closesSingle(int at) {
    char c = text.charAt(at);
    if (c == '‘' || c == '`' || at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  boolean isInchMark(int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** How many characters a mark takes: two for a double mark set as two single ones. */
  int width(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == SECOND ? 2 : 1;
  }

  boolean facesForward(int at) {
    boolean space =
        at == start || isOpener(text.charAt(at - 1)) || family(text.charAt(at - 1)) != '-';
    return space && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
  }

  boolean facesBack(int at) {
    if (at == start || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isOpener(char c) {
    return Character.isWhitespace(c) || "([{—–-/…:=>".indexOf(c) >= 0;
  }

  /** Which marks can close each other; '-' for what is no mark. */
  static char family(char c) {
    if (DOUBLES.indexOf(c) >= 0) {
      return 'd';
    }
    if (ANGLES.indexOf(c) >= 0) {
      return 'a';
    }
    if (SINGLES.indexOf(c) >= 0) {
      return 's';
    }
    return SINGLE_ANGLES.indexOf(c) >= 0 ? 'b' : '-';
  }
}
