package org.onrecord.adapter.lucene;

/** The names of the index's fields. */
final class Field {

  static final String UNIT = "unit";
  static final String ARTICLE = "article";
  static final String TYPE = "type";
  static final String START = "start";
  static final String END = "end";
  static final String WHO = "who";
  static final String SPEAKER = "speaker";
  static final String PUBLISHED = "published";
  static final String OUTLET = "outlet";
  static final String WORDS = "words";
  static final String CONTEXT = "context";
  static final String HEADLINE = "headline";

  /** Words as they are spelt, not their stems: what typing errors are mended to. */
  static final String SPELLING = "spelling";

  /** Whom an {@link #INTRODUCTION} presents. */
  static final String PRESENTED = "presented";

  /** How an article presents somebody it quotes. */
  static final String INTRODUCTION = "introduction";

  static final String MEANING = "meaning";

  /** Where a turn of a talk stands; see {@link Talk}. */
  static final String TURN = "turn";

  /** What {@link #UNIT} says of a quotation, an article as a whole and somebody it quotes. */
  static final String QUOTATION = "q";

  static final String WHOLE_ARTICLE = "a";

  static final String QUOTED_PERSON = "p";

  private Field() {}
}
