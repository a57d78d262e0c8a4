package org.onrecord.chat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * As much of a text's beginning as there is room for: up to the end of a sentence, else of a word,
 * else of a character as a reader sees it.
 *
 * @param isCut whether there is more of the text
 */
public record Beginning(String text, boolean isCut) {

  /** A sentence end that leaves more room than this unused is too far back to be a good one. */
  private static final double LEAST_FILLED = 0.4;

  /**
   * Returns the beginning of a text.
   *
   * @param room how long it may be
   * @param length how long a text is on the network, never shorter for a longer one
   */
  public static Beginning of(String text, int room, ToIntFunction<String> length) {
    if (length.applyAsInt(text) <= room) {
      return new Beginning(text, false);
    }
    int sentence = lastThatFits(BreakIterator.getSentenceInstance(Locale.ROOT), text, room, length);
    if (length.applyAsInt(text.substring(0, sentence)) >= room * LEAST_FILLED) {
      return cut(text, sentence);
    }
    int word = lastThatFits(BreakIterator.getLineInstance(Locale.ROOT), text, room, length);
    if (length.applyAsInt(text.substring(0, word)) >= room * LEAST_FILLED) {
      return cut(text, word);
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    return cut(text, Math.max(1, lastThatFits(characters, text, room, length)));
  }

  private static Beginning cut(String text, int end) {
    boolean splitsPair =
        Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return new Beginning(text.substring(0, splitsPair ? end + 1 : end), true);
  }

  /** Returns the last boundary up to which the text fits; 0 if there is none. */
  private static int lastThatFits(
      BreakIterator boundaries, String text, int room, ToIntFunction<String> length) {
    List<Integer> ends = new ArrayList<>();
    boundaries.setText(text);
    boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      ends.add(end);
    }
    int fits = 0;
    int low = 0;
    int high = ends.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int end = ends.get(middle);
      if (end < text.length() && length.applyAsInt(text.substring(0, end)) <= room) {
        fits = end;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return fits;
  }
}
