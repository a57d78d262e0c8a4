package org.onrecord.quote;

/** How an article prints somebody's words. */
public enum QuotationType {
  /** The marked words are the whole of what is reported. */
  DIRECT,
  /** Marked words inside a clause of the article's own. */
  MIXED,
  /** Without marks: what somebody said in the article's words. */
  INDIRECT
}
