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

  /** Everybody known to speak for it, and officials without a name who are not of another one. */
  List<SpeakerMatch> of(String country) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      boolean speaksForIt =
          speaker.isUnnamed() ? mayBeOf(country, speaker) : country.equals(speaker.country());
      if (speaksForIt && (speaker.quotations() > 0 || speaker.speaker().name().equals(country))) {
        found.add(new SpeakerMatch(speaker, Spelling.SAME));
      }
    }
    return found;
  }

  private boolean mayBeOf(String country, KnownSpeaker speaker) {
    return speaker.names().stream().anyMatch(name -> isOf(country, countries.split(name)));
  }

  private static boolean isOf(String country, Countries.Split name) {
    String named = name.country();
    return SourceMatcher.isOfficial(name.rest()) && (named == null || named.equals(country));
  }
}
