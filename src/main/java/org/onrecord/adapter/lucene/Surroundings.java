package org.onrecord.adapter.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.quote.Quotation;

/** What an article prints around some words, as far as it tells what they are about. */
final class Surroundings {

  /** As much as a long paragraph; beyond it, an article without paragraphs would be all context. */
  private static final int REACH = 500;

  /** Of a conversation, several turns before and after tell what a turn is about. */
  private static final int REACH_OF_TALK = 300;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’']?\\s|\\n");

  private Surroundings() {}

  /** Returns the sentence that the words stand in, within their paragraph; a turn is its own. */
  static Span sentence(Quotation quotation) {
    Span words = quotation.words();
    if (isTurn(quotation)) {
      return words;
    }
    String body = quotation.article().body();
    Span paragraph = of(quotation);
    int start = paragraph.start();
    Matcher before = SENTENCE_END.matcher(body).region(paragraph.start(), words.start());
    while (before.find()) {
      start = before.end();
    }
    Matcher after = SENTENCE_END.matcher(body).region(words.end(), paragraph.end());
    return new Span(start, after.find() ? after.start() + 1 : paragraph.end());
  }

  /** Returns the paragraphs that hold the words, cut where they reach too far. */
  static Span of(Quotation quotation) {
    String body = quotation.article().body();
    Span words = quotation.words();
    if (isTurn(quotation)) {
      return new Span(
          Math.max(0, words.start() - REACH_OF_TALK),
          Math.min(body.length(), words.end() + REACH_OF_TALK));
    }
    int start = body.lastIndexOf('\n', words.start() - 1) + 1;
    int end = body.indexOf('\n', words.end());
    return new Span(
        Math.max(start, words.start() - REACH),
        Math.min(end < 0 ? body.length() : end, words.end() + REACH));
  }

  /** Whether the words stand in a transcript, after their speaker's name at the start of a line. */
  static boolean isTurn(Quotation quotation) {
    String body = quotation.article().body();
    Span mention = quotation.attribution().mention();
    if (mention == null || mention.end() > quotation.words().start()) {
      return false;
    }
    boolean first = mention.start() == 0 || body.charAt(mention.start() - 1) == '\n';
    String between = body.substring(mention.end(), quotation.words().start());
    return first && between.strip().matches("(?:\\([^()\n]*\\))?\\s*[:–—-]");
  }
}
