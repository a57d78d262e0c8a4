package org.onrecord.adapter.telegram;

/** One message's text in HTML, within Telegram's limits. */
record Page(String html) {

  /** UTF-16 units after parsing. */
  static final int LONGEST = 4_096;

  /** Entities past the hundredth are dropped by Telegram. */
  static final int MOST_ENTITIES = 100;
}
