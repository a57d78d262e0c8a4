package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Pairs the quotation marks of one paragraph. */
final class ParagraphMarks {

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

  /** Words between two single marks are rarely longer; a longer stretch is two apostrophes. */
  private static final int LONGEST_SINGLE = 1500;

  /**
   * A mark and its counterpart.
   *
   * @param inner the first character after the opening mark
   * @param close the place of the closing mark; the end of the paragraph if there is none
   * @param outer the first character after the closing mark
   */
  record Pair(int open, char mark, int inner, int close, int outer) {

    boolean isClosed() {
      return outer > close;
    }

    Span words() {
      return new Span(inner, close);
    }

    boolean isFamily(Pair other) {
      return family(mark) == family(other.mark);
    }
  }

  private final String text;
  private final int start;
  private final int end;
  private final int from;

  ParagraphMarks(String text, Span paragraph, int from) {
    this.text = text;
    int first = paragraph.start();
    while (first < paragraph.end() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    this.start = first;
    this.end = paragraph.end();
    this.from = Math.max(from, first);
  }

  /** Returns the first character of the paragraph that is not space. */
  int start() {
    return start;
  }

  /** Returns the text with each double mark that is set as two single ones made one. */
  static String withDoubles(String text) {
    return text.replace("''", "\"" + SECOND)
        .replace("``", "\"" + SECOND)
        .replace("‘‘", "“" + SECOND)
        .replace("’’", "”" + SECOND);
  }

  @Nullable Pair first() {
    List<Pair> pairs = pairs();
    return pairs.isEmpty() ? null : pairs.get(0);
  }

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int at = from;
    while (at < end) {
      Pair pair = pairAt(at);
      if (pair == null) {
        at++;
      } else {
        if (hasWords(pair)) {
          pairs.add(pair);
        }
        at = Math.max(pair.outer(), at + 1);
      }
    }
    return pairs;
  }

  /** Returns the place of a closing mark for which this paragraph opened nothing, or -1. */
  int orphanClose(char opened) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      boolean apostrophe = family(c) == 's' && !closesSingle(at);
      if (family(c) == family(opened) && !apostrophe) {
        boolean closing = c == '”' || (c == '»' && opened == '«') || facesBack(at);
        return closing && at > start ? at : -1;
      }
    }
    return -1;
  }

  private @Nullable Pair pairAt(int at) {
    char c = text.charAt(at);
    return switch (family(c)) {
      case 'd' -> doubleAt(at, c);
      case 'a', 'b' -> angleAt(at, c);
      case 's' -> singleAt(at, c);
      default -> null;
    };
  }

  private @Nullable Pair doubleAt(int at, char c) {
    if (c == '”' && at > start && facesBack(at)) {
      return null;
    }
    if (c == '"' && isInchMark(at)) {
      return null;
    }
    int close = closeOfDouble(at);
    return close < 0 ? unclosed(at, c) : pair(at, c, close);
  }

  private int closeOfDouble(int open) {
    int nested = 0;
    boolean single = false;
    for (int at = open + 1; at < end; at++) {
      char c = text.charAt(at);
      if (family(c) == 'd') {
        boolean opens = c != '”' && facesForward(at) && !facesBack(at);
        if (opens && c == '“' && text.charAt(open) == '"' && text.indexOf("”", at) > at) {
          nested++;
        } else if (opens && text.charAt(open) != '„' && at > open + 1 && nestedCloses(open, at)) {
          nested++;
        } else if (nested > 0) {
          nested--;
        } else {
          return at;
        }
      } else if (family(c) == 's') {
        if (opensSingle(at)) {
          single = true;
        } else if (closesSingle(at)) {
          if (!single && endsMismatched(at)) {
            return at;
          }
          single = false;
        }
      }
    }
    return -1;
  }

  /** Whether a mark that seems to open inside open words has two closing marks after it. */
  private boolean nestedCloses(int open, int at) {
    if (text.charAt(open) == '"' && text.charAt(at) == '"') {
      return false;
    }
    int closing = 0;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (family(c) == 'd') {
        if (c == '”' || facesBack(i)) {
          closing++;
          if (closing == 2) {
            return true;
          }
        } else {
          return false;
        }
      }
    }
    return false;
  }

  /** “Like this,’ and then a new pair or no double mark at all. */
  private boolean endsMismatched(int at) {
    if (at == 0 || ",.?!".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (family(c) == 'd') {
        return c != '”' && facesForward(i) && !facesBack(i);
      }
      if (family(c) == 's' && opensSingle(i)) {
        return true;
      }
    }
    return true;
  }

  private @Nullable Pair angleAt(int at, char c) {
    boolean back = facesBack(at) && !facesForward(at);
    if (back && at > start && (c == '»' || c == '›')) {
      return null;
    }
    boolean spaced = c == '«' || c == '‹';
    for (int i = at + 1; i < end; i++) {
      char d = text.charAt(i);
      if (family(d) == family(c)) {
        if ((spaced && d != c) || facesBack(i)) {
          return pair(at, c, i);
        }
      } else if (!spaced && family(d) == 'd' && facesBack(i) && !facesForward(i)) {
        return pair(at, c, i);
      }
    }
    return unclosed(at, c);
  }

  private @Nullable Pair singleAt(int at, char c) {
    if (!opensSingle(at)) {
      return null;
    }
    int candidate = -1;
    int limit = Math.min(end, at + LONGEST_SINGLE);
    for (int i = at + 2; i < limit; i++) {
      char d = text.charAt(i);
      if (family(d) == 'd') {
        if (facesBack(i) && !facesForward(i) && candidate < 0) {
          return pair(at, c, i);
        }
        if (candidate >= 0) {
          break;
        }
        int close = closeOfDouble(i);
        if (close < 0) {
          return null;
        }
        i = close;
      } else if (family(d) == 's' && closesSingle(i)) {
        candidate = i;
        if (!isPlural(i) || text.charAt(i - 1) != 's') {
          break;
        }
      } else if (family(d) == 's' && opensSingle(i) && candidate >= 0) {
        break;
      }
    }
    return candidate < 0 ? null : pair(at, c, candidate);
  }

  /** Whether an apostrophe after s may only be a plural's: "the workers' rights". */
  private boolean isPlural(int at) {
    return at + 2 < end && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean opensSingle(int at) {
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

  private boolean closesSingle(int at) {
    char c = text.charAt(at);
    if (c == '‘' || c == '`' || at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean isInchMark(int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private @Nullable Pair unclosed(int at, char c) {
    return at + width(at) < end ? new Pair(at, c, at + width(at), end, end) : null;
  }

  private Pair pair(int open, char mark, int close) {
    return new Pair(open, mark, open + width(open), close, close + width(close));
  }

  /** How many characters a mark takes: two for a double mark set as two single ones. */
  private int width(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == SECOND ? 2 : 1;
  }

  private boolean hasWords(Pair pair) {
    if (pair.close() > pair.inner()
        && text.charAt(pair.inner()) == '('
        && text.substring(pair.inner(), pair.close()).strip().endsWith(")")) {
      return false;
    }
    for (int i = pair.inner(); i < pair.close(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean facesForward(int at) {
    boolean space =
        at == start || isOpener(text.charAt(at - 1)) || family(text.charAt(at - 1)) != '-';
    return space && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean facesBack(int at) {
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
