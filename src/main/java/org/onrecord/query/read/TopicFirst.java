package org.onrecord.query.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question names before it asks: "the marathon, what did Benn say about it?" */
final class TopicFirst {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<topic>[^,:–—?!]{2,60}?)\\s*(?:[,:–—]|\\s-)\\s*(?<asks>(?:what|how|did|does|do|has|have|had)\\s.+?"
              + FormWords.SAY
              + "(?: (?:anything|something|much))?)(?: (?:about|on|of|to))? (?:it|this|that|them|him|her)(?: too| at all)?",
          Pattern.CASE_INSENSITIVE);

  /** "The marathon - what did Benn say?" */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?<topic>[^,:–—?!]{2,60}?)\\s*(?:[:–—]|\\s-)\\s*(?<asks>what (?:did|does|do|has|have|had)\\s.+?"
              + FormWords.SAY
              + ")",
          Pattern.CASE_INSENSITIVE);

  private TopicFirst() {}

  /** Returns the question with the topic where it belongs; empty if it names none before. */
  static Optional<String> moved(String question) {
    return Stream.of(FORM, HEADED)
        .map(form -> form.matcher(question))
        .filter(Matcher::matches)
        .map(form -> form.group("asks") + " about " + form.group("topic"))
        .findFirst();
  }
}
