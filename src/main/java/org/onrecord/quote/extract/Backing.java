package org.onrecord.quote.extract;

import java.util.List;
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
 * @param thing whether the mention is of no word for somebody who can say anything
 */
record Backing(boolean says, boolean cued, boolean apart, boolean human, boolean thing) {

  /** Patterns that name a source without a verb. */
  private static final Set<String> WITHOUT_VERB = Set.of("Q-N", "QN", "N:Q", "Qacc", "NV-as-Q");

  /** Lists of words for what can be the source of words. */
  private static final List<String> SOURCES = List.of("person", "title", "body", "place", "work");

  static final Backing FULL = new Backing(true, true, false, true, false);

  static Backing of(Place place, CueWords cues, WordLists words) {
    String head = place.article().tokens().get(place.mention().last() - 1).word();
    CuePattern pattern = CuePattern.of(place, cues);
    boolean named = WITHOUT_VERB.contains(pattern.name()) || pattern.name().contains("acc");
    return new Backing(
        named || pattern.left().reports() || pattern.right().reports(),
        named || pattern.left().isThere() || pattern.right().isThere(),
        place.sentences() > 0,
        words.is("person", head) || words.is("title", head),
        isThing(place.mention(), place.article().tokens(), cues, words));
  }

  /** Whether a mention ends with a noun that is no person, body, place or piece of writing. */
  static boolean isThing(Mention mention, List<Token> tokens, CueWords cues, WordLists words) {
    Token head = tokens.get(mention.last() - 1);
    return mention.kind() == Mention.Kind.NOMINAL
        && !cues.isNoun(head)
        && SOURCES.stream().noneMatch(list -> words.is(list, head.word()));
  }

  /** Whether the text names nobody for the words: what stands near them is no person. */
  boolean namesNobody(Speaker near) {
    boolean person = near.kind() == Speaker.Kind.PERSON || near.kind() == Speaker.Kind.UNNAMED;
    return !person && !human && !says && (apart || (!cued && (thing || near.isKnown())));
  }

  /** Whether it would be a guess to say which person the mention means. */
  boolean isGuess(Mention mention) {
    boolean name = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.LABEL;
    return apart && (name ? !cued : !says);
  }
}
