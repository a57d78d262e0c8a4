package org.onrecord.quote.extract;

import org.onrecord.article.Span;

/**
 * Words outside quotation marks that may name a source.
 *
 * @param first number of its first token
 * @param last number after its last token
 * @param head the phrase without its possessor
 * @param span the whole phrase: "Ana's lawyer", where the head is "lawyer"
 * @param isPossessor whether it is followed by a possessive ending
 */
record Mention(int first, int last, Kind kind, Span head, Span span, boolean isPossessor) {

  /** How a text may name a source. */
  enum Kind {
    NAME,
    NOMINAL,
    PRONOUN,
    /** The name in front of a turn of a transcript. */
    LABEL
  }
}
