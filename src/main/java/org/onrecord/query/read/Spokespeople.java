package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Speaker;

/** Those who may speak for a country when a question names only the country. */
final class Spokespeople {

  private final KnownSpeakers known;
  private final Officials officials;

  Spokespeople(KnownSpeakers known, Officials officials) {
    this.known = known;
    this.officials = officials;
  }

  /** A body, and those whose office or description names it: "State Office spokesman". */
  List<SpeakerMatch> of(KnownSpeaker body) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      if (speaker.equals(body) || (speaker.quotations() > 0 && speaksFor(body, speaker))) {
        found.add(new SpeakerMatch(speaker, Spelling.SAME));
      }
    }
    return found;
  }

  private boolean speaksFor(KnownSpeaker body, KnownSpeaker speaker) {
    if (speaker.speaker().kind() == Speaker.Kind.UNNAMED) {
      return speaker.names().stream().anyMatch(name -> names(body, name))
          || isOfficialOf(body.country(), speaker);
    }
    return speaker.roles().stream()
        .map(role -> NameWords.of(role.title()))
        .anyMatch(title -> names(body, title));
  }

  private static boolean names(KnownSpeaker body, List<String> words) {
    return body.names().stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
  }

  /** An official of whom nothing more is said may be the body's. */
  private boolean isOfficialOf(@Nullable String country, KnownSpeaker unnamed) {
    return country != null
        && unnamed.names().stream().allMatch(SourceWords::areOfAnOfficial)
        && officials.speakFor(country, unnamed);
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
