package org.onrecord.quote.extract;

import java.util.List;

/**
 * How a mention lies to marked words.
 *
 * @param isAfter whether it follows the words
 * @param from number of the first token between the two
 * @param to number after the last token between the two
 */
record Place(ArticleText article, int marked, Mention mention, boolean isAfter, int from, int to) {

  static Place of(ArticleText article, int marked, Mention mention) {
    int first = article.firstTokens().get(marked);
    int last = article.lastTokens().get(marked);
    boolean after = mention.first() > last;
    return after
        ? new Place(article, marked, mention, true, last + 1, mention.first())
        : new Place(article, marked, mention, false, mention.last(), first);
  }

  Token markedToken() {
    List<Integer> tokens = isAfter ? article.lastTokens() : article.firstTokens();
    return article.tokens().get(tokens.get(marked));
  }

  /** How many paragraphs the mention is after the words; negative before them. */
  int paragraphs() {
    return article.tokens().get(mention.first()).paragraph() - markedToken().paragraph();
  }

  int sentences() {
    return Math.abs(article.tokens().get(mention.first()).sentence() - markedToken().sentence());
  }

  int words() {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += article.tokens().get(i).isWord() ? 1 : 0;
    }
    return count;
  }

  int otherMarked() {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += article.tokens().get(i).isMarked() ? 1 : 0;
    }
    return count;
  }

  String side() {
    return isAfter ? "A" : "B";
  }

  /** The sign the words end with, inside or right after the closing mark; "w" for a word. */
  String ending() {
    String words = article.wordsOf(marked).stripTrailing();
    char last = words.charAt(words.length() - 1);
    if (",.?!-—…".indexOf(last) >= 0) {
      return String.valueOf(last);
    }
    int end = article.marked().get(marked).outer().end();
    String text = article.text();
    return end < text.length() && ",.".indexOf(text.charAt(end)) >= 0
        ? "w" + text.charAt(end)
        : "w";
  }

  boolean beginsUpper() {
    int first = article.wordsOf(marked).codePointAt(0);
    return Character.isUpperCase(first) || "[$(".indexOf(first) >= 0;
  }
}
