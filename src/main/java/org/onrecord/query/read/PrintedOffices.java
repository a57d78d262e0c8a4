package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.quote.Speaker;

/**
 * Finds sources that articles call by nothing but what they are, asked for with a word more or
 * less: "the professor" for "Professor E", "the night watch officer" for "Night Watch".
 */
final class PrintedOffices {

  /** It is likely theirs, but it is not sure. */
  private static final double BEGINS_ALIKE = 0.7;

  /** What people are in a field of work; it says no more than the name of the field. */
  private static final Set<String> IN_A_FIELD =
      Set.of(
          "designer",
          "expert",
          "engineer",
          "officer",
          "developer",
          "analyst",
          "specialist",
          "researcher");

  private final KnownSpeakers known;

  PrintedOffices(KnownSpeakers known) {
    this.known = known;
  }

  List<SpeakerMatch> matches(List<String> words) {
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.withWord(words.get(0))) {
      boolean printed = speaker.speaker().kind() == Speaker.Kind.UNRESOLVED;
      if (speaker.names().stream()
          .anyMatch(name -> isField(words, name) || (printed && beginAlike(words, name)))) {
        found.add(new SpeakerMatch(speaker, BEGINS_ALIKE));
      }
    }
    return found;
  }

  /** Transcripts call people by their field, which looks like anybody's name. */
  private static boolean isField(List<String> asked, List<String> name) {
    return asked.size() == name.size() + 1
        && asked.subList(0, name.size()).equals(name)
        && IN_A_FIELD.contains(asked.get(name.size()));
  }

  /** One word alone may be a given name: then all that may follow is a letter. */
  private static boolean beginAlike(List<String> asked, List<String> name) {
    List<String> shorter = asked.size() < name.size() ? asked : name;
    List<String> longer = asked.size() < name.size() ? name : asked;
    boolean begins =
        longer.size() == shorter.size() + 1 && longer.subList(0, shorter.size()).equals(shorter);
    return begins && (shorter.size() > 1 || longer.get(1).length() == 1);
  }
}
