package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;

/** Those who may speak for a country when a question names only the country. */
final class Spokespeople {

  private final KnownSpeakers known;
  private final Countries countries;

  Spokespeople(KnownSpeakers known, Countries countries) {
    this.known = known;
    this.countries = countries;
  }

  /** Everybody known to speak for it, and unnamed sources that are not of another country. */
  List<SpeakerMatch> of(String country) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.all()) {
      boolean speaksForIt =
          speaker.isUnnamed() ? mayBeOf(country, speaker) : country.equals(speaker.country());
      if (speaksForIt && (speaker.quotations() > 0 || speaker.speaker().name().equals(country))) {
        found.add(new SpeakerMatch(speaker, Spelling.SAME));
      }
    }
    return found;
  }

  private boolean mayBeOf(String country, KnownSpeaker speaker) {
    for (List<String> name : speaker.names()) {
      String named = countries.split(name).country();
      if (named != null && !named.equals(country)) {
        return false;
      }
    }
    return true;
  }
}
