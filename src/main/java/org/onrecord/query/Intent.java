package org.onrecord.query;

/** What a person wants to be told. */
public enum Intent {
  /** What somebody said, about a topic or at all. */
  STATEMENTS,
  /** Whose words these are. */
  WHO_SAID,
  /** Whether somebody said this. */
  DID_SAY,
  /** On which day somebody said this. */
  WHEN,
  /** What anybody said about a topic. */
  ABOUT,
  /** What two speakers said about one topic. */
  COMPARE,
  /** How somebody's words changed over time. */
  TIMELINE,
  /** What was said last, about a topic or at all. */
  LATEST,
  /** Whom an article means that it leaves without a name. */
  WHO_IS,
  /** More of what the last answer was about. */
  MORE,
  /** Where something that was shown stands. */
  SOURCE,
  /** What stands around something that was shown. */
  CONTEXT,
  /** How other outlets print something that was shown. */
  PRINTINGS,
  SPEAKERS,
  SOURCES,
  HELP,
  SMALL_TALK,
  /** What the bot is told to say or to be, which asks nothing. */
  INSTRUCTION
}
