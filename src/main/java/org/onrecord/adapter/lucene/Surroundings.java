package org.onrecord.adapter.lucene;

import org.onrecord.article.Span;

/** What an article prints around some words, as far as it tells what they are about. */
final class Surroundings {

  /** As much as a long paragraph; beyond it, an article without paragraphs would be all context. */
  private static final int REACH = 500;

  private Surroundings() {}

  /** Returns the paragraphs that hold the words, cut where they reach too far. */
  static Span of(String body, Span words) {
    int start = body.lastIndexOf('\n', words.start() - 1) + 1;
    int end = body.indexOf('\n', words.end());
    return new Span(
        Math.max(start, words.start() - REACH),
        Math.min(end < 0 ? body.length() : end, words.end() + REACH));
  }
}
