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

  private static final Set<String> ENDS_THE_NOUN =
      Set.of(
          "of",
          "for",
          "in",
          "with",
          "who",
          "that",
          "at",
          "from",
          "on",
          "to",
          "by",
          "close",
          "familiar",
          "near",
          "briefed",
          "speaking",
          "involved");

  private static final Set<String> OFFICIALS =
      Set.of(
          "official",
          "diplomat",
          "minister",
          "ministry",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "government",
          "administration",
          "authority",
          "ambassador",
          "envoy",
          "department");

  /** Words that tell sources apart which no article tells apart. */
  private static final Set<String> VAGUE =
      Set.of(
          "anonymous",
          "unnamed",
          "unidentified",
          "background",
          "senior",
          "top",
          "some",
          "several",
          "one",
          "two",
          "three",
          "first",
          "second",
          "third",
          "other",
          "others",
          "another",
          "same",
          "certain",
          "any",
          "these",
          "those",
          "an",
          "a",
          "the");

  private static final Set<String> BELONGS_TO =
      Set.of("at", "from", "in", "inside", "within", "with", "of", "over");

  /** What those are called of whom nothing is said but where they work. */
  private static final Set<String> PEOPLE =
      Set.of(
          "source",
          "official",
          "people",
          "person",
          "guy",
          "folk",
          "insider",
          "staffer",
          "aide",
          "somebody",
          "someone",
          "anybody",
          "anyone",
          "those",
          "ones",
          "one");

  /** Where officials speak who are not to be named. */
  private static final Set<String> BACKGROUND =
      Set.of("deep", "background", "briefing", "briefings", "call", "session");

  private static final double BY_NOUN = 0.75;

  private final Map<String, Set<KnownSpeaker>> byNoun = new HashMap<>();
  private final Countries countries;
  private final Officials officials;

  SourceMatcher(KnownSpeakers known, Countries countries, Officials officials) {
    this.countries = countries;
    this.officials = officials;
    known.byMoreThanName().stream().filter(KnownSpeaker::isUnnamed).forEach(this::file);
  }

  private void file(KnownSpeaker source) {
    for (List<String> name : source.names()) {
      byNoun.computeIfAbsent(noun(name), each -> new LinkedHashSet<>()).add(source);
    }
  }

  /** Whether a source without a country in its name can only speak for one. */
  static boolean isOfficial(List<String> words) {
    return !words.isEmpty() && OFFICIALS.contains(noun(words)) && VAGUE.containsAll(before(words));
  }

  private static List<String> before(List<String> words) {
    return words.stream().filter(word -> !OFFICIALS.contains(one(word))).toList();
  }

  List<SpeakerMatch> matches(List<String> words) {
    List<SpeakerMatch> asNamed = asNamed(words);
    return asNamed.isEmpty() ? peopleOf(words) : asNamed;
  }

  /** "Sources at the Road Board", "the guys from Road": a body's officials, whatever they are. */
  private List<SpeakerMatch> peopleOf(List<String> words) {
    if (BACKGROUND.containsAll(words) && words.contains("background")) {
      return asNamed(List.of("officials"));
    }
    for (int at = 1; at < words.size() - 1; at++) {
      if (BELONGS_TO.contains(words.get(at)) && arePeople(words.subList(0, at))) {
        return officialsOf(withoutArticle(words.subList(at + 1, words.size())));
      }
    }
    int last = words.size() - 1;
    return last > 0 && arePeople(words.subList(last, last + 1))
        ? officialsOf(
            words.subList(0, last).stream().filter(each -> !VAGUE.contains(each)).toList())
        : List.of();
  }

  private List<SpeakerMatch> officialsOf(List<String> name) {
    List<String> body = officials.body(name);
    var asked = new ArrayList<>(body);
    asked.add("officials");
    return body.isEmpty() ? List.of() : asNamed(asked);
  }

  private static boolean arePeople(List<String> words) {
    return PEOPLE.contains(one(words.get(words.size() - 1)))
        && VAGUE.containsAll(words.subList(0, words.size() - 1));
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }

  private List<SpeakerMatch> asNamed(List<String> words) {
    Countries.Split split = countries.split(words);
    List<String> asked = split.rest();
    if (asked.isEmpty()) {
      return List.of();
    }
    String noun = noun(asked);
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
        && isOfficial(body.rest())
        && isOne(noun, body.rest(), speaker)
        && speaker.names().stream().allMatch(SourceMatcher::isOfficial)
        && officials.speakFor(body.country(), speaker);
  }

  private static boolean isOne(String noun, List<String> asked, KnownSpeaker speaker) {
    return speaker.names().stream()
        .filter(name -> noun(name).equals(noun))
        .anyMatch(name -> tellsTheRest(noun, asked, new HashSet<>(name)));
  }

  private static boolean tellsTheRest(String noun, List<String> asked, Set<String> told) {
    return asked.stream()
        .allMatch(
            word ->
                VAGUE.contains(word)
                    || ENDS_THE_NOUN.contains(word)
                    || told.contains(word)
                    || one(word).equals(noun));
  }

  private static String noun(List<String> words) {
    String last = words.get(0);
    for (String word : words) {
      if (ENDS_THE_NOUN.contains(word) && !last.equals(word)) {
        break;
      }
      last = word;
    }
    return one(last);
  }

  private static String one(String word) {
    boolean many = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return many ? word.substring(0, word.length() - 1) : word;
  }
}
