package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds speakers by name: full, family name alone, misspelt or transcribed otherwise. */
final class NameMatcher {

  /** A given name alone says less than a family name. */
  private static final double GIVEN_NAME_ALONE = 0.6;

  private static final double PART_OF_A_BODYS_NAME = 0.7;

  private static final int FAR_MORE = 5;

  private final KnownSpeakers known;
  private final RecentMatches recent = new RecentMatches();

  NameMatcher(KnownSpeakers known) {
    this.known = known;
  }

  /** Returns those who fit, best first; empty if nobody does. */
  List<SpeakerMatch> matches(List<String> words) {
    return words.isEmpty() ? List.of() : recent.of(words, this::compared);
  }

  private List<SpeakerMatch> compared(List<String> words) {
    List<SpeakerMatch> exact = among(sharing(words), words);
    if (!exact.isEmpty() && exact.get(0).likeness() >= Spelling.TRANSCRIBED) {
      return exact;
    }
    List<SpeakerMatch> similar = among(similar(words), words);
    return similar.isEmpty() ? exact : similar;
  }

  /**
   * Adds sources that articles print with nothing but the family name of the one person found, if
   * nobody else who is quoted as often bears it.
   */
  List<SpeakerMatch> withFamilyNameAlone(List<SpeakerMatch> found) {
    SpeakerMatch best = found.get(0);
    List<String> name = best.speaker().names().get(0);
    String family = name.get(name.size() - 1);
    List<KnownSpeaker> bearers = known.withWord(family);
    if (!best.speaker().isPerson() || !standsOut(best.speaker(), bearers, family)) {
      return found;
    }
    var all = new ArrayList<>(found);
    bearers.stream()
        .filter(each -> each.names().contains(List.of(family)) && !each.equals(best.speaker()))
        .filter(each -> found.stream().noneMatch(match -> match.speaker().equals(each)))
        .forEach(each -> all.add(new SpeakerMatch(each, best.likeness())));
    return all;
  }

  /** Nobody else of the name is quoted nearly as often: a rare one may be a misprint. */
  private static boolean standsOut(KnownSpeaker best, List<KnownSpeaker> bearers, String family) {
    return best.hasFullName(family)
        && bearers.stream()
            .filter(each -> each.hasFullName(family) && !each.equals(best))
            .allMatch(each -> best.quotations() >= FAR_MORE * Math.max(1, each.quotations()));
  }

  private Set<KnownSpeaker> sharing(List<String> words) {
    var speakers = new LinkedHashSet<KnownSpeaker>();
    words.forEach(word -> speakers.addAll(known.withWord(word)));
    return speakers;
  }

  private Set<KnownSpeaker> similar(List<String> words) {
    Set<KnownSpeaker> speakers = sharing(words);
    for (String word : words) {
      known.wordsLike(word).forEach(each -> speakers.addAll(known.withWord(each)));
    }
    return speakers;
  }

  private static List<SpeakerMatch> among(Set<KnownSpeaker> speakers, List<String> words) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : speakers) {
      double best = 0;
      for (List<String> name : speaker.names()) {
        best = Math.max(best, likeness(speaker, words, name));
      }
      if (best >= SpeakerMatch.ENOUGH) {
        found.add(new SpeakerMatch(speaker, best));
      }
    }
    found.sort(
        Comparator.comparingDouble(SpeakerMatch::likeness)
            .thenComparing(each -> each.speaker().quotations())
            .reversed());
    return found;
  }

  private static double likeness(KnownSpeaker speaker, List<String> words, List<String> name) {
    if (words.equals(name)) {
      return Spelling.SAME;
    }
    if (!speaker.isPerson()) {
      return bodyLikeness(speaker, words, name);
    }
    String last = words.get(words.size() - 1);
    double family = Spelling.likeness(last, name.get(name.size() - 1));
    if (words.size() == 1) {
      boolean given = name.size() > 1 && last.equals(name.get(0));
      return Math.max(family, given ? GIVEN_NAME_ALONE : 0);
    }
    // whether given names sound alike takes long to say
    if (name.size() == 1 || family < SpeakerMatch.ENOUGH) {
      return 0;
    }
    return family * givenLikeness(words.get(0), name.get(0));
  }

  private static double givenLikeness(String typed, String name) {
    boolean initial = typed.length() == 1 || name.length() == 1;
    if (initial) {
      return typed.charAt(0) == name.charAt(0) ? Spelling.TRANSCRIBED : Spelling.DIFFERENT;
    }
    boolean shortForm =
        Math.min(typed.length(), name.length()) >= 3
            && (typed.startsWith(name) || name.startsWith(typed));
    return shortForm || Spelling.soundAlike(typed, name)
        ? Math.max(Spelling.TRANSCRIBED, Spelling.likeness(typed, name))
        : Spelling.likeness(typed, name);
  }

  /** "The joint statement" is the beginning of the joint statement of somebody and somebody. */
  private static double bodyLikeness(KnownSpeaker speaker, List<String> words, List<String> name) {
    if (speaker.isUnnamed()) {
      return 0;
    }
    if (words.size() >= 2 && java.util.Collections.indexOfSubList(name, words) >= 0) {
      return PART_OF_A_BODYS_NAME;
    }
    double like = Spelling.SAME;
    for (int i = 0; i < Math.min(words.size(), name.size()); i++) {
      like *= Spelling.likeness(words.get(i), name.get(i));
    }
    return words.size() == name.size() ? like : 0;
  }
}
