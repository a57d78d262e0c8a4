package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;

/** Those who may speak for a country when a question names only the country. */
final class Spokespeople {

  private final KnownSpeakers known;
  private final Officials officials;

  Spokespeople(KnownSpeakers known, Officials officials) {
    this.known = known;
    this.officials = officials;
  }

  /** Everybody known to speak for it, and its officials without a name. */
  List<SpeakerMatch> of(String country) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      boolean speaksForIt =
          speaker.isUnnamed()
              ? officials.speakFor(country, speaker)
              : country.equals(speaker.country());
      if (speaksForIt && (speaker.quotations() > 0 || speaker.speaker().name().equals(country))) {
        found.add(new SpeakerMatch(speaker, Spelling.SAME));
      }
    }
    return found;
  }
}
