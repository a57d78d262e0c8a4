package org.onrecord.query;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.query.read.NameWords;

/**
 * A line of an article as words and the marks between them.
 *
 * @param printed each as it is printed
 * @param plain each in small letters, without accents, dots and possessive endings, abbreviated
 *     titles written out; empty for a mark
 */
record PrintedLine(List<String> printed, List<String> plain) {

  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’&-][\\p{L}\\p{N}]+)*\\.?|[,;:()!?—–\"“”«»]|-(?=\\s)");

  /** In characters: a shorter word with a dot is an abbreviation, and no end of a sentence. */
  private static final int ABBREVIATION = 5;

  static PrintedLine of(String text) {
    List<String> printed = PART.matcher(text).results().map(MatchResult::group).toList();
    return new PrintedLine(printed, printed.stream().map(PrintedLine::plain).toList());
  }

  /** Returns the plain words without the marks. */
  static List<String> words(String text) {
    return of(text).plain().stream().filter(each -> !each.isEmpty()).toList();
  }

  int size() {
    return plain.size();
  }

  boolean isMark(int at) {
    return plain.get(at).isEmpty();
  }

  boolean endsSentence(int at) {
    String word = printed.get(at);
    return word.endsWith(".") && word.length() > ABBREVIATION;
  }

  private static String plain(String part) {
    return Character.isLetterOrDigit(part.codePointAt(0))
        ? OfficeNouns.whole(NameWords.plain(part))
        : "";
  }
}
