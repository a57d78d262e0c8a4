package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.quote.Speaker;

/**
 * Finds speakers whose name an article prints with more in front of it than a question has ("DJ Ana
 * Cole", "Ana Maria Cole"), or with nothing but the family name.
 */
final class PrintedNames {

  /** The family name alone is theirs if nobody else is known by it, but it is not sure. */
  private static final double FAMILY_NAME_ALONE = 0.7;

  /** Words after which a name is not the source's: "an aide to Ana Cole". */
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "to", "by", "with", "from", "in", "on", "at", "and", "or", "than", "as",
          "about", "against", "like", "after", "before", "under", "who", "that");

  private static final Set<String> PLACE_LINKS =
      Set.of("of", "in", "at", "on", "from", "near", "to");

  /** In words. */
  private static final int LONGEST = 5;

  private final KnownSpeakers known;

  PrintedNames(KnownSpeakers known) {
    this.known = known;
  }

  /** Returns those who fit, best first; empty if nobody does. */
  List<SpeakerMatch> matches(List<String> words) {
    if (words.size() < 2) {
      return List.of();
    }
    String family = words.get(words.size() - 1);
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : bearers(family)) {
      double best = 0;
      for (List<String> name : speaker.names()) {
        best = Math.max(best, Math.max(longer(words, name), shorter(words, name, speaker)));
      }
      if (best >= SpeakerMatch.ENOUGH) {
        found.add(new SpeakerMatch(speaker, best));
      }
    }
    found.sort(Comparator.comparingDouble(SpeakerMatch::likeness).reversed());
    return found;
  }

  private Set<KnownSpeaker> bearers(String family) {
    var bearers = new LinkedHashSet<KnownSpeaker>(known.withWord(family));
    known.wordsLike(family).forEach(each -> bearers.addAll(known.withWord(each)));
    bearers.removeIf(each -> each.speaker().kind() == Speaker.Kind.BODY);
    return bearers;
  }

  private static double longer(List<String> words, List<String> name) {
    int more = name.size() - words.size();
    if (more < 1 || !Collections.disjoint(name.subList(0, more), LINKS)) {
      return 0;
    }
    double like = Spelling.TRANSCRIBED;
    for (int i = 0; i < words.size(); i++) {
      like *= Spelling.likeness(words.get(i), name.get(more + i));
    }
    return like;
  }

  private double shorter(List<String> words, List<String> name, KnownSpeaker speaker) {
    String family = name.get(0);
    boolean alone = name.size() == 1 && speaker.speaker().kind() == Speaker.Kind.UNRESOLVED;
    return alone && isAName(words) && !known.hasFullName(family)
        ? FAMILY_NAME_ALONE * Spelling.likeness(words.get(words.size() - 1), family)
        : 0;
  }

  /** "Who was in Eastport" ends with a name and is none. */
  private static boolean isAName(List<String> words) {
    return words.size() <= LONGEST && Collections.disjoint(words, PLACE_LINKS);
  }
}
