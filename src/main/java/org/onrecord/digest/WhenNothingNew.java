package org.onrecord.digest;

/** What a chat gets on a day without news. */
public enum WhenNothingNew {
  SILENCE,
  ONE_LINE,
  /** What was said on this day of earlier years. */
  ON_THIS_DAY
}
