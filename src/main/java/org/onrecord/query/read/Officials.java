package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Speaker;

/**
 * Whose officials articles quote without a name.
 *
 * <p>"A senior official" is of the country whose officials are quoted elsewhere on record if no
 * other country's are; otherwise nobody can tell, and nobody's words are shown as a country's.
 */
final class Officials {

  private static final Set<String> KINDS_OF_BODIES =
      Set.of("department", "ministry", "office", "board", "agency", "council", "commission");

  private final Countries countries;
  private final Map<List<String>, String> bodies = new HashMap<>();
  private final @Nullable String only;

  Officials(KnownSpeakers known, Countries countries) {
    this.countries = countries;
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      String country = speaker.country();
      if (country != null && speaker.speaker().kind() == Speaker.Kind.BODY) {
        speaker.names().forEach(name -> bodies.put(name, country));
      }
    }
    this.only = onlyOne(known);
  }

  private @Nullable String onlyOne(KnownSpeakers known) {
    Set<String> named = new HashSet<>();
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      if (speaker.isUnnamed() && speaker.quotations() > 0) {
        speaker.names().stream()
            .map(this::split)
            .filter(name -> SourceWords.areOfAnOfficial(name.rest()))
            .map(Countries.Split::country)
            .forEach(country -> named.add(country == null ? "" : country));
      }
    }
    named.remove("");
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /** Whether a source without a name speaks for a country as its official. */
  boolean speakFor(String country, KnownSpeaker unnamed) {
    return unnamed.names().stream()
        .anyMatch(
            name -> SourceWords.areOfAnOfficial(split(name).rest()) && isOf(country, split(name)));
  }

  /** Whether a source without a name, of whatever kind, is of a country. */
  boolean areOf(String country, KnownSpeaker unnamed) {
    return unnamed.names().stream().anyMatch(name -> isOf(country, split(name)));
  }

  private boolean isOf(String country, Countries.Split name) {
    String named = name.country();
    return named == null
        ? country.equals(only) && SourceWords.areOfAnOfficial(name.rest())
        : country.equals(named);
  }

  /**
   * Returns the words of a body's name, be it told short, "Road" for the Road Board; empty if none.
   */
  List<String> body(List<String> words) {
    if (countries.named(words) != null) {
      return List.of();
    }
    return bodies.containsKey(words)
        ? words
        : bodies.keySet().stream()
            .filter(name -> name.size() == words.size() + 1)
            .filter(name -> name.subList(0, words.size()).equals(words))
            .filter(name -> KINDS_OF_BODIES.contains(name.get(words.size())))
            .findFirst()
            .orElse(List.of());
  }

  /** "State Department officials" are of the country that the department is of. */
  Countries.Split split(List<String> name) {
    for (int length = name.size(); length > 0; length--) {
      for (int from = 0; from + length <= name.size(); from++) {
        String country = bodies.get(name.subList(from, from + length));
        if (country != null) {
          var rest = new ArrayList<>(name.subList(0, from));
          rest.addAll(name.subList(from + length, name.size()));
          return new Countries.Split(country, rest);
        }
      }
    }
    return countries.split(name);
  }
}
