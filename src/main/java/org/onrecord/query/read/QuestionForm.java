package org.onrecord.query.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.query.Intent;

/**
 * A way to ask, and what it asks for.
 *
 * <p>The forms are tried in their order and the first that fits is taken; each names where the
 * question tells who, about what, and which words.
 */
record QuestionForm(Intent intent, Pattern pattern) {

  /**
   * The parts of a question that a form tells apart; each empty if the form has no such part.
   *
   * @param who whose words are asked for, as typed
   */
  record Parts(Intent intent, String who, String topic, String words) {}

  /** What no name begins with, so that a form which takes it for one does not fit. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:(?:being|is|are|was|were|do|does|did|has|have|had|should|would|could|shall|how|why|when|where"
              + "|which|what|who|whose|whether|if|summari[sz]e|give|show|tell|list|find|any news)"
              + "|(?:will|may|might|must|can) (?:it|he|she|they|we|you|i|there|the|my|this|that|an?)"
              + "|(?:any|some|all)? ?(?:quotes?|quotations?|statements?|news)"
              + "|the (?:quotes?|quotations?|statements|news))(?: .*|)",
          Pattern.CASE_INSENSITIVE);

  /** Returns a form; its pattern names the parts {@code who}, {@code topic} and {@code words}. */
  static QuestionForm form(Intent intent, String pattern) {
    return new QuestionForm(intent, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /** Returns the parts of a question by the first form that fits it whole. */
  static Optional<Parts> partsOf(String question) {
    return allPartsOf(question).findFirst();
  }

  /** Returns the parts of a question by every form that fits it whole. */
  static Stream<Parts> allPartsOf(String question) {
    return WaysToAsk.ALL.stream()
        .flatMap(form -> form.partsIn(question).stream())
        .filter(parts -> !NOBODY.matcher(parts.who()).matches());
  }

  private Optional<Parts> partsIn(String question) {
    return Optional.of(pattern.matcher(question)).filter(Matcher::matches).map(this::parts);
  }

  private Parts parts(Matcher matcher) {
    return new Parts(
        intent, group(matcher, "who"), group(matcher, "topic"), group(matcher, "words"));
  }

  private String group(Matcher matcher, String name) {
    boolean has = pattern.pattern().contains("(?<" + name + ">");
    String found = has ? matcher.group(name) : null;
    return found == null ? "" : found.strip();
  }
}
