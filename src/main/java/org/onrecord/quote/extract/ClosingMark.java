package org.onrecord.quote.extract;

/** Finds the mark that closes what another one opened, in the same paragraph. */
final class ClosingMark {

  /** Words between two single marks are rarely longer; a longer stretch is two apostrophes. */
  private static final int LONGEST_SINGLE = 1500;

  private final MarkSigns signs;

  ClosingMark(MarkSigns signs) {
    this.signs = signs;
  }

  /** Returns the place that closes a double mark, or -1. */
  int ofDouble(int open) {
    int nested = 0;
    boolean single = false;
    for (int at = open + 1; at < signs.end(); at++) {
      char c = signs.at(at);
      if (MarkSigns.family(c) == 'd') {
        boolean opens = c != '”' && signs.facesForward(at) && !signs.facesBack(at);
        if (opens && c == '“' && signs.at(open) == '"' && hasClosing(at)) {
          nested++;
        } else if (opens && signs.at(open) != '„' && at > open + 1 && nestedCloses(open, at)) {
          nested++;
        } else if (nested > 0) {
          nested--;
        } else {
          return at;
        }
      } else if (MarkSigns.family(c) == 's') {
        if (signs.opensSingle(at)) {
          single = true;
        } else if (signs.closesSingle(at)) {
          if (!single && endsMismatched(at)) {
            return at;
          }
          single = false;
        }
      }
    }
    return -1;
  }

  private boolean hasClosing(int from) {
    for (int i = from; i < signs.end(); i++) {
      if (signs.at(i) == '”') {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark that seems to open inside open words has two closing marks after it. */
  private boolean nestedCloses(int open, int at) {
    if (signs.at(open) == '"' && signs.at(at) == '"') {
      return false;
    }
    int closing = 0;
    for (int i = at + 1; i < signs.end(); i++) {
      char c = signs.at(i);
      if (MarkSigns.family(c) == 'd') {
        if (c == '”' || signs.facesBack(i)) {
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
    if (at == 0 || ",.?!".indexOf(signs.at(at - 1)) < 0) {
      return false;
    }
    for (int i = at + 1; i < signs.end(); i++) {
      char c = signs.at(i);
      if (MarkSigns.family(c) == 'd') {
        return c != '”' && signs.facesForward(i) && !signs.facesBack(i);
      }
      if (MarkSigns.family(c) == 's' && signs.opensSingle(i)) {
        return true;
      }
    }
    return true;
  }

  /** Returns the place that closes an angle mark, or -1. */
  int ofAngle(int at) {
    char c = signs.at(at);
    boolean spaced = c == '«' || c == '‹';
    for (int i = at + 1; i < signs.end(); i++) {
      char d = signs.at(i);
      if (MarkSigns.family(d) == MarkSigns.family(c)) {
        if ((spaced && d != c) || signs.facesBack(i)) {
          return i;
        }
      } else if (!spaced
          && MarkSigns.family(d) == 'd'
          && signs.facesBack(i)
          && !signs.facesForward(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the place that closes a single mark, or -1 if it is an apostrophe. */
  int ofSingle(int at) {
    int candidate = -1;
    int limit = Math.min(signs.end(), at + LONGEST_SINGLE);
    for (int i = at + 2; i < limit; i++) {
      char d = signs.at(i);
      if (MarkSigns.family(d) == 'd') {
        if (signs.facesBack(i) && !signs.facesForward(i) && candidate < 0) {
          return i;
        }
        if (candidate >= 0) {
          break;
        }
        int close = ofDouble(i);
        if (close < 0) {
          return -1;
        }
        i = close;
      } else if (MarkSigns.family(d) == 's' && signs.closesSingle(i)) {
        candidate = i;
        if (!signs.isPlural(i) || signs.at(i - 1) != 's') {
          break;
        }
      } else if (MarkSigns.family(d) == 's' && signs.opensSingle(i) && candidate >= 0) {
        break;
      }
    }
    return candidate;
  }
}
