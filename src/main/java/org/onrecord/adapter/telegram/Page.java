package org.onrecord.adapter.telegram;

/**
 * One message's text in HTML, within Telegram's limits.
 *
 * @param length what readers see of it, in UTF-16 units
 */
record Page(String html, int length) {

  /** UTF-16 units after parsing. */
  static final int LONGEST = 4_096;

  /** The same for the text below a picture. */
  static final int LONGEST_CAPTION = 1_024;

  /** Entities past the hundredth are dropped by Telegram. */
  static final int MOST_ENTITIES = 100;
}
