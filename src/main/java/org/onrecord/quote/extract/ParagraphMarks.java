package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Pairs the quotation marks of one paragraph. */
final class ParagraphMarks {

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
      return MarkSigns.family(mark) == MarkSigns.family(other.mark);
    }
  }

  private final String text;
  private final MarkSigns signs;
  private final ClosingMark closing;
  private final int end;
  private final int from;

  ParagraphMarks(String text, Span paragraph, int from) {
    this.text = text;
    this.signs = new MarkSigns(text, paragraph);
    this.closing = new ClosingMark(signs);
    this.end = paragraph.end();
    this.from = Math.max(from, signs.start());
  }

  /** Returns the first character of the paragraph that is not space. */
  int start() {
    return signs.start();
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
      char c = signs.at(at);
      boolean apostrophe = MarkSigns.family(c) == 's' && !signs.closesSingle(at);
      if (MarkSigns.family(c) == MarkSigns.family(opened) && !apostrophe) {
        boolean closes = c == '”' || (c == '»' && opened == '«') || signs.facesBack(at);
        return closes && at > signs.start() ? at : -1;
      }
    }
    return -1;
  }

  private @Nullable Pair pairAt(int at) {
    char c = signs.at(at);
    return switch (MarkSigns.family(c)) {
      case 'd' -> isNoOpener(at, c) ? null : pair(at, c, closing.ofDouble(at));
      case 'a', 'b' -> isNoAngleOpener(at, c) ? null : pair(at, c, closing.ofAngle(at));
      case 's' -> singleAt(at, c);
      default -> null;
    };
  }

  private boolean isNoOpener(int at, char c) {
    boolean closes = c == '”' && at > signs.start() && signs.facesBack(at);
    return closes || (c == '"' && signs.isInchMark(at));
  }

  private boolean isNoAngleOpener(int at, char c) {
    boolean back = signs.facesBack(at) && !signs.facesForward(at);
    return back && at > signs.start() && (c == '»' || c == '›');
  }

  private @Nullable Pair singleAt(int at, char c) {
    int close = signs.opensSingle(at) ? closing.ofSingle(at) : -1;
    return close < 0 ? null : pair(at, c, close);
  }

  /** Pairs a mark with its closing one, or with the end of the paragraph. */
  private @Nullable Pair pair(int open, char mark, int close) {
    int inner = open + signs.width(open);
    if (close >= 0) {
      return new Pair(open, mark, inner, close, close + signs.width(close));
    }
    return inner < end ? new Pair(open, mark, inner, end, end) : null;
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
}
