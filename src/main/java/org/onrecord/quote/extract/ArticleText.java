package org.onrecord.quote.extract;

import java.util.List;
import org.onrecord.article.Span;

/**
 * A text as the extraction reads it.
 *
 * @param tokens what stands outside quotation marks, and each piece of marked words as one token
 * @param firstTokens for each marked words, the number of the token of its first piece
 * @param lastTokens for each marked words, the number of the token of its last piece
 */
record ArticleText(
    String text,
    Paragraphs paragraphs,
    List<MarkedWords> marked,
    List<Token> tokens,
    List<Mention> mentions,
    List<Integer> firstTokens,
    List<Integer> lastTokens) {

  /** Whether nothing but the marked words and signs stands in their first paragraph. */
  boolean isAlone(int marked) {
    int own = tokens.get(firstTokens.get(marked)).paragraph();
    for (int i = firstTokens.get(marked) - 1; i >= 0 && tokens.get(i).paragraph() == own; i--) {
      if (tokens.get(i).isWord()) {
        return false;
      }
    }
    int end = tokens.get(lastTokens.get(marked)).paragraph();
    for (int i = lastTokens.get(marked) + 1;
        i < tokens.size() && tokens.get(i).paragraph() == end;
        i++) {
      if (tokens.get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of the token at a place, or of the next one after it. */
  int tokenAt(int position) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the mentions that begin between two tokens. */
  List<Mention> mentionsBetween(int from, int to) {
    return mentions.stream()
        .dropWhile(mention -> mention.first() <= from)
        .takeWhile(mention -> mention.first() < to)
        .toList();
  }

  String textAt(Span place) {
    return text.substring(place.start(), place.end());
  }

  /** Whether a place is inside quotation marks. */
  boolean isMarked(int position) {
    return marked.stream().anyMatch(words -> words.outer().contains(position));
  }

  String wordsOf(int number) {
    Span words = marked.get(number).words();
    return text.substring(words.start(), words.end());
  }
}
