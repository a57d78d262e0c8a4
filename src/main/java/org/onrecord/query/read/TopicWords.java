package org.onrecord.query.read;

import java.util.regex.Pattern;

/** The words of a topic, without the turns of phrase that lead to it and say nothing of it. */
final class TopicWords {

  private static final Pattern AROUND = Pattern.compile("^[\\s,.;:!?/-]+|[\\s,.;:!?-]+$");
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?:it|this|that|these|those|them|(?:to )?(?:him|her)|the same(?: thing)?|so|then|on|about|upon|to|with|of"
              + "|(?:(?:on|about|upon|to|with|of) )?(?:anything|something|everything)(?: at all)?)?"
              + "(?:(?:^|\\s)(?:too|as well|also|likewise))?",
          Pattern.CASE_INSENSITIVE);
  private static final String TALK_OF =
      "(?:the|a) (?:discussion|debate|talk|conversation)s? (?:about|on|of|over) ";

  /** Turns of phrase that join two parts of one topic and say nothing of it. */
  private static final Pattern JOINS_TOPICS =
      Pattern.compile(
          "(?:^do|,)? (?:when|while|in|during) (?:\\w+ing (?:about |of |on )?|" + TALK_OF + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADS_TO_A_TOPIC =
      Pattern.compile(
          "^(?:(?:something|anything|a word) (?=(?:about|on|regarding) ))?(?:(?:about|on|regarding|that|whether|if)\\s+)?"
              + "(?:(?:do )?(?:when|while|in|during) (?:\\w+ing (?:about |of |on )?|(?="
              + TALK_OF
              + ")))?(?:"
              + TALK_OF
              + ")?|,? and why$|,? (?:as well|too|either|at all|i mean|i meant)$"
              + "|,\\s*what did (?:he|she|they|it) say(?: about (?:it|that))?$",
          Pattern.CASE_INSENSITIVE);

  /** "The question of the toll" and "the toll question" are about the toll. */
  private static final Pattern CALLED_A_TOPIC =
      Pattern.compile(
          "^(?:the|this|that) (?:question|issue|matter|topic|subject) of (?:the )?"
              + "|(?<=^(?:the|this|that) \\S.{2,60}) (?:question|issue|matter|topic|subject)$",
          Pattern.CASE_INSENSITIVE);

  private TopicWords() {}

  static String of(String text) {
    if (POINTS_BACK.matcher(text).matches()) {
      return "";
    }
    String bare = LEADS_TO_A_TOPIC.matcher(text).replaceAll("");
    String topic = trimmed(JOINS_TOPICS.matcher(bare).replaceAll(", "));
    return CALLED_A_TOPIC.matcher(topic).replaceAll("");
  }

  /** Returns a text without the blanks and marks around it. */
  static String trimmed(String text) {
    return AROUND.matcher(text).replaceAll("");
  }
}
