package org.onrecord.query;

/** Why there is nothing on record. */
public enum Reason {
  /** Nobody of the asked name is quoted, or known to the editors. */
  UNKNOWN_SPEAKER,
  /** The speaker is known, but no article quotes them. */
  NEVER_QUOTED,
  /** The speaker is quoted, but not in the asked period or outlet. */
  NOT_THERE,
  /** The speaker is quoted, but not on the asked topic. */
  SILENT_ON_TOPIC,
  /** Nobody is quoted on the asked topic, or with the asked words. */
  NOBODY_SAID,
  /** The question names neither a speaker nor a topic. */
  NOTHING_ASKED
}
