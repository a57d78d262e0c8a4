package org.onrecord.quote.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;

/** The names and offices of the speakers the editors know. */
final class KnownNames {

  private record Known(Name name, SpeakerEntry entry) {}

  private final List<Known> names = new ArrayList<>();
  private final Map<String, List<Known>> byLast = new HashMap<>();
  private final List<SpeakerEntry> entries;

  KnownNames(SpeakerDirectory directory) {
    this.entries = directory.entries();
    for (SpeakerEntry entry : entries) {
      add(entry.speaker().name(), entry);
      entry.otherNames().forEach(name -> add(name, entry));
    }
  }

  private void add(String printed, SpeakerEntry entry) {
    Known known = new Known(Name.of(printed), entry);
    if (!known.name().isEmpty()) {
      names.add(known);
      byLast.computeIfAbsent(known.name().last(), last -> new ArrayList<>()).add(known);
    }
  }

  /** Returns whom a full name, or the whole name of a body, belongs to. */
  @Nullable SpeakerEntry entry(Name name) {
    SpeakerEntry exact = exact(name);
    if (exact != null || !name.isFull()) {
      return exact;
    }
    List<SpeakerEntry> found = new ArrayList<>();
    for (Known known : names) {
      if (isPerson(known.entry()) && known.name().isFull() && name.mayBe(known.name())) {
        addOnce(found, known.entry());
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private @Nullable SpeakerEntry exact(Name name) {
    for (Known known : byLast.getOrDefault(name.isEmpty() ? "" : name.last(), List.of())) {
      if (known.name().words().equals(name.words())) {
        return known.entry();
      }
    }
    return null;
  }

  /** Returns the people with a surname, or one that is a slip of the pen away. */
  List<SpeakerEntry> bySurname(String surname) {
    List<SpeakerEntry> found = new ArrayList<>();
    for (Known known : byLast.getOrDefault(surname, List.of())) {
      if (isPerson(known.entry())) {
        addOnce(found, known.entry());
      }
    }
    if (found.isEmpty()) {
      for (Known known : names) {
        if (isPerson(known.entry()) && Name.alike(surname, known.name().last())) {
          addOnce(found, known.entry());
        }
      }
    }
    return found;
  }

  /** Returns the people whose office on a day words name: "the U.S. secretary of state". */
  List<SpeakerEntry> byOffice(List<String> words, @Nullable LocalDate day) {
    List<SpeakerEntry> found = new ArrayList<>();
    int longest = 0;
    for (SpeakerEntry entry : entries) {
      for (Role role : entry.roles()) {
        Name title = Name.of(role.title());
        if (role.heldOn(day) && isOffice(words, title, entry)) {
          if (title.words().size() > longest) {
            found.clear();
            longest = title.words().size();
          }
          if (title.words().size() == longest) {
            addOnce(found, entry);
          }
        }
      }
    }
    return found;
  }

  private boolean isOffice(List<String> words, Name title, SpeakerEntry entry) {
    List<String> rest = new ArrayList<>(words);
    for (String word : title.words()) {
      if (!rest.remove(word)) {
        return false;
      }
    }
    rest.removeIf(word -> word.equals("of") || isCountry(word, entry));
    return rest.isEmpty();
  }

  /** "Armenian" is of Armenia; "U.S." is another name of the country as a body. */
  private boolean isCountry(String word, SpeakerEntry entry) {
    String country = entry.country();
    if (country == null) {
      return false;
    }
    String plain = Name.plain(country);
    if (word.length() >= 4 && plain.length() >= 4 && plain.startsWith(word.substring(0, 4))) {
      return true;
    }
    return names.stream()
        .anyMatch(
            known ->
                !isPerson(known.entry())
                    && country.equals(known.entry().speaker().name())
                    && known.name().words().equals(List.of(word)));
  }

  private static boolean isPerson(SpeakerEntry entry) {
    return entry.speaker().kind() == Speaker.Kind.PERSON;
  }

  private static void addOnce(List<SpeakerEntry> found, SpeakerEntry entry) {
    if (!found.contains(entry)) {
      found.add(entry);
    }
  }
}
