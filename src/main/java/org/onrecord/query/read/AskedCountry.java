package org.onrecord.query.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country that a question asks for, be it by its name, its side or its government. */
final class AskedCountry {

  private static final Set<String> GOVERNMENTS =
      Set.of("government", "govt", "gov", "administration", "authorities");

  private final Countries countries;
  private final NameMatcher names;
  private final SourceMatcher sources;

  AskedCountry(Countries countries, NameMatcher names, SourceMatcher sources) {
    this.countries = countries;
    this.names = names;
    this.sources = sources;
  }

  /** "The Norland government" is the country, unless articles quote it by that name. */
  @Nullable String of(List<String> words) {
    String country = countries.named(withoutSide(words));
    int last = words.size() - 1;
    boolean isGoverned = country == null && last > 0 && GOVERNMENTS.contains(words.get(last));
    return isGoverned && names.matches(words).isEmpty() && sources.matches(words).isEmpty()
        ? countries.named(words.subList(0, last))
        : country;
  }

  /** "The Norland side" is the country. */
  private static List<String> withoutSide(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals("side") ? words.subList(0, last) : words;
  }
}
