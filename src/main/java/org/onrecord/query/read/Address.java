package org.onrecord.query.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.quote.Role;

/** The offices and titles that people put before a name. */
final class Address {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "prof",
          "professor",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "gen",
          "general",
          "congressman",
          "congresswoman",
          "president",
          "minister",
          "secretary",
          "ambassador",
          "chairman",
          "chancellor",
          "king",
          "queen",
          "prince",
          "pope",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "former",
          "u.s",
          "us");

  /** What an office is of, to or for stands behind these, and nobody's name. */
  private static final Set<String> LINKS = Set.of("of", "to", "for", "in", "at", "from");

  private final NameMatcher names;
  private final Countries countries;
  private final Set<String> ofOffices = new HashSet<>(TITLES);

  Address(KnownSpeakers known, NameMatcher names, Countries countries) {
    this.names = names;
    this.countries = countries;
    for (KnownSpeaker speaker : known.all()) {
      for (Role role : speaker.roles()) {
        ofOffices.addAll(NameWords.of(role.title()));
      }
    }
  }

  /** Returns the words of all titles and offices. */
  Set<String> words() {
    return ofOffices;
  }

  /** "Minister Cole" is Cole, "the minister of Cole" is not; in "Ana Cole", Ana is no office. */
  List<SpeakerMatch> without(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      boolean isOf = from > 0 && LINKS.contains(words.get(from - 1));
      List<SpeakerMatch> found =
          isOf ? List.of() : names.matches(words.subList(from, words.size()));
      if (!found.isEmpty()) {
        return names.withFamilyNameAlone(found);
      }
      if (words.get(from).equals("and") && countries.named(words.subList(0, from)) != null) {
        return List.of(); // two countries, and not one with its office
      }
      if (!ofOffices.contains(words.get(from))
          && countries.named(words.subList(from, from + 1)) == null) {
        return List.of();
      }
    }
    return List.of();
  }
}
