package org.onrecord.query.read;

import java.util.List;

/**
 * Somebody a question may mean.
 *
 * @param likeness how well the words of the question are theirs, 0 to 1
 */
record SpeakerMatch(KnownSpeaker speaker, double likeness) {

  /** Below, the words are of somebody else. */
  static final double ENOUGH = 0.55;

  /** Whether the words are the name, or end with the family name, and do not only sound alike. */
  boolean isSpelt(List<String> words) {
    String last = words.get(words.size() - 1);
    return likeness == Spelling.SAME
        || speaker.names().stream()
            .map(name -> name.get(name.size() - 1))
            .anyMatch(family -> last.equals(family) || last.equals(family + "s"));
  }
}
