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
  private final WordLists words;
  private @Nullable SpeakerEntry entry;

  Named(NameInText first, WordLists words) {
    this.words = words;
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

  /** Returns the place that prints the name in full; a word before the given name is no part. */
  NameInText fullest() {
    NameInText fullest = places.get(0);
    for (NameInText place : places) {
      if (rank(place) > rank(fullest)) {
        fullest = place;
      }
    }
    return fullest;
  }

  private int rank(NameInText place) {
    int size = place.name().words().size();
    return size > 1 && isGiven(place.name().first()) ? 100 + size : size;
  }

  private boolean isGiven(String word) {
    return words.is("male", word) || words.is("female", word);
  }

  Name name() {
    return fullest().name();
  }

  boolean hasTitle(String title) {
    return places.stream().anyMatch(place -> place.titles().contains(title));
  }

  /** Returns whom titles, the given name or the editors say this is; null if nobody does. */
  @Nullable Gender gender() {
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
  boolean isPerson() {
    if (entry != null) {
      return entry.speaker().kind() == org.onrecord.quote.Speaker.Kind.PERSON;
    }
    return isGiven(name().first())
        || places.stream()
            .anyMatch(
                place -> place.titles().stream().anyMatch(title -> !words.is("notname", title)));
  }

  boolean isBody() {
    if (entry != null) {
      return entry.speaker().kind() == org.onrecord.quote.Speaker.Kind.BODY;
    }
    return name().words().stream().anyMatch(word -> words.is("body", word));
  }
}
