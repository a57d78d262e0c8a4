package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sources that articles leave unnamed by what they are: officials, diplomats, witnesses. */
final class SourceMatcher {

  private static final double BY_NOUN = 0.75;

  private final Map<String, Set<KnownSpeaker>> byNoun = new HashMap<>();
  private final Countries countries;
  private final Officials officials;
  private final PeopleOfABody people;

  SourceMatcher(KnownSpeakers known, Countries countries, Officials officials) {
    this.countries = countries;
    this.officials = officials;
    this.people = new PeopleOfABody(officials);
    known.byMoreThanName().stream().filter(KnownSpeaker::isUnnamed).forEach(this::file);
  }

  private void file(KnownSpeaker source) {
    for (List<String> name : source.names()) {
      byNoun.computeIfAbsent(SourceWords.noun(name), each -> new LinkedHashSet<>()).add(source);
    }
  }

  List<SpeakerMatch> matches(List<String> words) {
    List<SpeakerMatch> asNamed = asNamed(words);
    return asNamed.isEmpty() ? asNamed(people.asOfficials(words)) : asNamed;
  }

  private List<SpeakerMatch> asNamed(List<String> words) {
    Countries.Split split = countries.split(words);
    List<String> asked = split.rest();
    if (asked.isEmpty()) {
      return List.of();
    }
    String noun = SourceWords.noun(asked);
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : byNoun.getOrDefault(noun, Set.of())) {
      if (isOne(noun, asked, speaker)
          && (split.country() == null || officials.areOf(split.country(), speaker))) {
        found.add(new SpeakerMatch(speaker, BY_NOUN));
      } else if (isOfABody(noun, words, speaker)) {
        found.add(new SpeakerMatch(speaker, BY_NOUN));
      }
    }
    return found;
  }

  /** "A senior official" may be one of the State Office officials that are asked for. */
  private boolean isOfABody(String noun, List<String> words, KnownSpeaker speaker) {
    Countries.Split body = officials.split(words);
    return body.country() != null
        && SourceWords.areOfAnOfficial(body.rest())
        && isOne(noun, body.rest(), speaker)
        && speaker.names().stream().allMatch(SourceWords::areOfAnOfficial)
        && officials.speakFor(body.country(), speaker);
  }

  private static boolean isOne(String noun, List<String> asked, KnownSpeaker speaker) {
    return speaker.names().stream()
        .filter(name -> SourceWords.noun(name).equals(noun))
        .anyMatch(name -> tellsTheRest(noun, asked, new HashSet<>(name)));
  }

  private static boolean tellsTheRest(String noun, List<String> asked, Set<String> told) {
    return asked.stream()
        .allMatch(word -> told.contains(word) || SourceWords.tellsNoMoreThan(noun, word));
  }
}
