package org.onrecord.query.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The adjectives of countries, out of a list in the jar. */
final class Adjectives {

  private static final Map<String, String> COUNTRY_OF = read();

  private Adjectives() {}

  /** Returns the one of these countries that a word is the adjective of. */
  static @Nullable String country(String word, Collection<String> countries) {
    String country = COUNTRY_OF.get(word);
    return country != null && countries.contains(country) ? country : null;
  }

  private static Map<String, String> read() {
    var adjectives = new HashMap<String, String>();
    ListInJar.lines("adjectives.txt").stream()
        .filter(line -> line.contains(":"))
        .forEach(line -> file(line, adjectives));
    return adjectives;
  }

  private static void file(String line, Map<String, String> adjectives) {
    int colon = line.indexOf(':');
    for (String word : NameWords.of(line.substring(colon + 1))) {
      adjectives.put(word, line.substring(0, colon).strip());
    }
  }
}
