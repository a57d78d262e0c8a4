package org.onrecord.query.read;

import java.util.List;
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

  boolean isUnnamed() {
    return !speaker.isKnown();
  }

  boolean isPerson() {
    return speaker.kind() == Speaker.Kind.PERSON;
  }

  /** Whether this is a person of that family name whose given name is known too. */
  boolean hasFullName(String family) {
    return isPerson()
        && names.stream()
            .anyMatch(name -> name.size() > 1 && name.get(name.size() - 1).equals(family));
  }
}
