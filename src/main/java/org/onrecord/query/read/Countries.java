package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The countries that known speakers speak for, by name and adjective.
 *
 * <p>A body that speaks for the country of its own name is that country; its other names are the
 * country's too.
 */
final class Countries {

  private final Map<List<String>, String> byName = new HashMap<>();

  /**
   * What remains of some words when a country is taken away.
   *
   * @param country absent if none is named
   */
  record Split(@Nullable String country, List<String> rest) {}

  Countries(KnownSpeakers known) {
    for (KnownSpeaker speaker : known.byMoreThanName()) {
      String country = speaker.country();
      if (country != null && speaker.speaker().name().equals(country)) {
        speaker.names().forEach(name -> byName.put(name, country));
      }
    }
  }

  /** Returns the country that the words name and nothing else. */
  @Nullable String named(List<String> words) {
    Split split = split(words);
    return split.rest().isEmpty() ? split.country() : null;
  }

  Split split(List<String> words) {
    for (int length = Math.min(4, words.size()); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        String country = country(words.subList(from, from + length));
        if (country != null) {
          var rest = new ArrayList<>(words.subList(0, from));
          rest.addAll(words.subList(from + length, words.size()));
          return new Split(country, rest);
        }
      }
    }
    return new Split(null, words);
  }

  private @Nullable String country(List<String> words) {
    String exact = byName.get(words);
    return exact != null || words.size() > 1
        ? exact
        : Adjectives.country(words.get(0).replaceFirst("(?<=an|i)s$", ""), byName.values());
  }
}
