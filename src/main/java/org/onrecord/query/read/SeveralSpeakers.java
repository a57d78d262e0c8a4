package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;

/** Says whom words mean that may name several speakers in a row: "Benn, Moor and the board". */
final class SeveralSpeakers {

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "\\s*(?:,?\\s+(?:(?:together|along|jointly) with|alongside)\\s+|,\\s*and\\s+|,|&|\\s+and\\s+|\\s+or\\s+|\\s+as well as\\s+)\\s*");

  /** What is said of somebody between commas and names nobody else. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "(?:(?:who|which|that) (?:is|was|are|were|has|had)|speaking|talking|standing|answering|asked|when|while|in|at|after|during|before|as|then)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final OneSpeaker speaker;

  SeveralSpeakers(OneSpeaker speaker) {
    this.speaker = speaker;
  }

  /** Returns those asked for; empty if there is nobody or somebody whom we do not know. */
  static Optional<List<AskedSpeaker>> known(List<AskedSpeaker> asked) {
    return Optional.of(asked)
        .filter(all -> !all.isEmpty() && all.stream().noneMatch(AskedSpeaker::isUnknown));
  }

  /** Returns whom the words name, apart even if they have a name together. */
  List<AskedSpeaker> apart(String words, Period period) {
    List<AskedSpeaker> apart = parts(words, period);
    boolean areKnown = apart.size() > 1 && apart.stream().noneMatch(AskedSpeaker::isUnknown);
    return areKnown ? apart : each(words, period);
  }

  /** Returns whom the words name, one entry each; those we do not know have no fits. */
  List<AskedSpeaker> each(String words, Period period) {
    AskedSpeaker together = speaker.of(words, period);
    return together.isUnknown() ? parts(words, period) : List.of(together);
  }

  private List<AskedSpeaker> parts(String words, Period period) {
    List<String> parts = List.of(BETWEEN_NAMES.split(words, -1));
    if (parts.size() < 2) {
      return List.of(speaker.of(words, period));
    }
    var each = new ArrayList<AskedSpeaker>();
    for (String part : parts) {
      AskedSpeaker found = speaker.of(part, period);
      boolean saysMore = SAYS_MORE.matcher(part).matches() && found.isUnknown() && !each.isEmpty();
      if (!part.isBlank() && !saysMore) {
        each.add(found);
      }
    }
    return each;
  }
}
