package org.onrecord.query.read;

/**
 * Somebody a question may mean.
 *
 * @param likeness how well the words of the question are theirs, 0 to 1
 */
record SpeakerMatch(KnownSpeaker speaker, double likeness) {

  /** Below, the words are of somebody else. */
  static final double ENOUGH = 0.55;
}
