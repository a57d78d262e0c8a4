package org.onrecord.query.read;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;

/**
 * Somebody a question may name: quoted in the articles, known to the editors, or both.
 *
 * @param names each as its words
 * @param country whom they speak for; absent if unknown
 * @param quotations how many there are
 */
record KnownSpeaker(
    Speaker speaker,
    List<List<String>> names,
    List<Role> roles,
    @Nullable String country,
    int quotations) {

  /** Many thousand are put into sets for one question, and whom it is about tells them apart. */
  @Override
  public int hashCode() {
    return speaker.hashCode();
  }

  boolean isUnnamed() {
    return !speaker.isKnown();
  }

  boolean isPerson() {
    return speaker.kind() == Speaker.Kind.PERSON;
  }

  /** Whether there is more to ask for than a person's name. */
  boolean isKnownByMoreThanName() {
    return !isPerson() || isUnnamed() || country != null || !roles.isEmpty();
  }

  /** Whether this is a person of that family name whose given name is known too. */
  boolean hasFullName(String family) {
    return isPerson()
        && names.stream()
            .anyMatch(name -> name.size() > 1 && name.get(name.size() - 1).equals(family));
  }

  /** Whether this is a printed source, "a joint statement", that names a part of a body's name. */
  boolean isShortFor(KnownSpeaker body) {
    return isUnnamed()
        && names.stream()
            .map(KnownSpeaker::withoutArticle)
            .filter(name -> name.size() > 1)
            .anyMatch(
                name ->
                    body.names().stream()
                        .anyMatch(whole -> Collections.indexOfSubList(whole, name) >= 0));
  }

  private static List<String> withoutArticle(List<String> name) {
    boolean hasOne = name.size() > 1 && Set.of("the", "a", "an").contains(name.get(0));
    return hasOne ? name.subList(1, name.size()) : name;
  }
}
