package org.onrecord.quote.extract;

import java.util.Set;
import org.onrecord.quote.Speaker;

/**
 * How far a text itself says that a mention is the source of marked words.
 *
 * <p>Words that merely stand near a name may be anybody's: articles lead up to an unnamed source's
 * words with a sentence about a country or a ministry.
 *
 * @param says whether a verb of saying, or a sign that stands for one, belongs to the mention
 * @param cued whether any cue does
 * @param apart whether the mention stands in another sentence than the words
 * @param human whether the mention ends with a word for a person, whoever that is
 */
record Backing(boolean says, boolean cued, boolean apart, boolean human) {

  /** Patterns that name a source without a verb. */
  private static final Set<String> WITHOUT_VERB = Set.of("Q-N", "QN", "N:Q", "Qacc", "NV-as-Q");

  static final Backing FULL = new Backing(true, true, false, true);

  static Backing of(Place place, CueWords cues, WordLists words) {
    String head = place.article().tokens().get(place.mention().last() - 1).word();
    CuePattern pattern = CuePattern.of(place, cues);
    boolean named = WITHOUT_VERB.contains(pattern.name()) || pattern.name().contains("acc");
    return new Backing(
        named || pattern.left().reports() || pattern.right().reports(),
        named || pattern.left().isThere() || pattern.right().isThere(),
        place.sentences() > 0,
        words.is("person", head) || words.is("title", head));
  }

  /** Whether the text names nobody for the words: what stands near them is no person. */
  boolean namesNobody(Speaker near) {
    boolean person = near.kind() == Speaker.Kind.PERSON || near.kind() == Speaker.Kind.UNNAMED;
    return !person && !human && !says && (apart || (!cued && near.isKnown()));
  }

  /** Whether it would be a guess to say which person the mention means. */
  boolean isGuess(Mention mention) {
    boolean name = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.LABEL;
    return apart && (name ? !cued : !says);
  }
}
