package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Holdings;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;

/** Everybody a question may name, found by a word of a name. */
final class KnownSpeakers {

  /** In letters. */
  private static final int PARTICLE = 3;

  private final Map<Object, KnownSpeaker> all = new LinkedHashMap<>();
  private final List<KnownSpeaker> byMoreThanName;
  private final List<KnownSpeaker> byOffice;
  private final Map<String, List<KnownSpeaker>> byWord = new HashMap<>();
  private final Set<String> familiesOfFullNames = new HashSet<>();
  private final LikeWords words;

  KnownSpeakers(SpeakerDirectory directory, Holdings holdings) {
    var counts = new HashMap<Object, Integer>();
    var printed = new LinkedHashMap<Object, Speaker>();
    for (Holdings.Quoted quoted : holdings.speakers()) {
      counts.merge(key(quoted.speaker()), quoted.quotations(), Integer::sum);
      printed.putIfAbsent(key(quoted.speaker()), quoted.speaker());
    }
    for (SpeakerEntry entry : directory.entries()) {
      int quotations = counts.getOrDefault(key(entry.speaker()), 0);
      all.put(key(entry.speaker()), known(entry, quotations));
    }
    printed.forEach(
        (key, speaker) ->
            all.computeIfAbsent(key, each -> discovered(speaker, counts.getOrDefault(each, 0))));
    all.values().forEach(this::file);
    byMoreThanName = all.values().stream().filter(KnownSpeaker::isKnownByMoreThanName).toList();
    byOffice = byMoreThanName.stream().filter(each -> !each.roles().isEmpty()).toList();
    words = new LikeWords(byWord.keySet());
  }

  private static Object key(Speaker speaker) {
    String id = speaker.id();
    return id == null ? speaker : id;
  }

  private static KnownSpeaker known(SpeakerEntry entry, int quotations) {
    var names = new ArrayList<List<String>>();
    names.add(NameWords.of(entry.speaker().name()));
    entry.otherNames().forEach(name -> names.add(NameWords.of(name)));
    names.removeIf(List::isEmpty);
    return new KnownSpeaker(
        entry.speaker(),
        spellings(entry.speaker(), names),
        entry.roles(),
        entry.country(),
        quotations);
  }

  private static KnownSpeaker discovered(Speaker speaker, int quotations) {
    List<String> name = NameWords.of(speaker.name());
    List<List<String>> names = name.isEmpty() ? List.of() : List.of(name);
    return new KnownSpeaker(speaker, spellings(speaker, names), List.of(), null, quotations);
  }

  /** Names as they are, and after these with a particle typed as one word with the family name. */
  private static List<List<String>> spellings(Speaker speaker, List<List<String>> names) {
    return speaker.kind() == Speaker.Kind.PERSON
        ? Stream.concat(names.stream(), names.stream().flatMap(KnownSpeakers::inOneWord)).toList()
        : names;
  }

  /** "Ana Le Moor" may be typed "Ana Lemoor". */
  private static Stream<List<String>> inOneWord(List<String> name) {
    int particle = name.size() - 2;
    if (particle < 1 || name.get(particle).length() > PARTICLE || name.get(particle).length() < 2) {
      return Stream.empty();
    }
    var joined = new ArrayList<>(name.subList(0, particle));
    joined.add(name.get(particle) + name.get(particle + 1));
    return Stream.of(joined);
  }

  private void file(KnownSpeaker speaker) {
    for (List<String> name : speaker.names()) {
      String last = name.get(name.size() - 1);
      if (speaker.hasFullName(last)) {
        familiesOfFullNames.add(last);
      }
      for (String word : name) {
        List<KnownSpeaker> there = byWord.computeIfAbsent(word, each -> new ArrayList<>());
        // who has the word twice was filed last
        if (there.isEmpty() || !there.get(there.size() - 1).equals(speaker)) {
          there.add(speaker);
        }
      }
    }
  }

  Collection<KnownSpeaker> all() {
    return all.values();
  }

  /** Returns those who can be asked for by an office, a country or what they are. */
  List<KnownSpeaker> byMoreThanName() {
    return byMoreThanName;
  }

  /** Returns those who are known to hold or to have held an office. */
  List<KnownSpeaker> byOffice() {
    return byOffice;
  }

  List<KnownSpeaker> withWord(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** Whether there is a person of that family name whose given name is known too. */
  boolean hasFullName(String family) {
    return familiesOfFullNames.contains(family);
  }

  boolean isPartOfAName(String word) {
    return byWord.containsKey(word);
  }

  /** Returns words of names that a word may be a misspelling of. */
  List<String> wordsLike(String word) {
    return words.like(word);
  }

  @Nullable KnownSpeaker of(Speaker speaker) {
    return all.get(key(speaker));
  }
}
