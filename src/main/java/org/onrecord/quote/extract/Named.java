package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.SpeakerEntry.Gender;

/** Somebody or something that an article names, with all the places where it does. */
final class Named {

  private final List<NameInText> places = new ArrayList<>();
  private @Nullable SpeakerEntry entry;

  Named(NameInText first) {
    places.add(first);
  }

  void add(NameInText place) {
    places.add(place);
  }

  void isIn(SpeakerEntry known) {
    entry = known;
  }

  Optional<SpeakerEntry> entry() {
    return Optional.ofNullable(entry);
  }

  List<NameInText> places() {
    return places;
  }

  /** Returns the place that prints the name in full. */
  NameInText fullest() {
    NameInText fullest = places.get(0);
    for (NameInText place : places) {
      if (place.name().words().size() > fullest.name().words().size()) {
        fullest = place;
      }
    }
    return fullest;
  }

  Name name() {
    return fullest().name();
  }

  boolean hasTitle(String title) {
    return places.stream().anyMatch(place -> place.titles().contains(title));
  }

  /** Returns whom titles, the given name or the editors say this is; null if nobody does. */
  @Nullable Gender gender(WordLists words) {
    if (entry != null) {
      return entry.gender();
    }
    int balance = 0;
    for (NameInText place : places) {
      for (String title : place.titles()) {
        balance += words.is("maletitle", title) ? 3 : words.is("femaletitle", title) ? -3 : 0;
      }
    }
    balance += words.is("male", name().first()) ? 2 : 0;
    balance -= words.is("female", name().first()) ? 2 : 0;
    return balance == 0 ? null : balance > 0 ? Gender.MALE : Gender.FEMALE;
  }

  /** Whether titles or a given name show that this is a person. */
  boolean isPerson(WordLists words) {
    if (entry != null) {
      return entry.speaker().kind() == org.onrecord.quote.Speaker.Kind.PERSON;
    }
    boolean given = words.is("male", name().first()) || words.is("female", name().first());
    return given
        || places.stream()
            .anyMatch(
                place -> place.titles().stream().anyMatch(title -> !words.is("notname", title)));
  }

  boolean isBody(WordLists words) {
    if (entry != null) {
      return entry.speaker().kind() == org.onrecord.quote.Speaker.Kind.BODY;
    }
    return name().words().stream().anyMatch(word -> words.is("body", word));
  }
}
