package org.onrecord.query.read;

import java.util.regex.Pattern;

/** What joins a question to those before: "and", "no, I meant", "back to Cole", "Cole again". */
final class Joining {

  private static final Pattern JOINS =
      Pattern.compile(
          "^(?:(?:(?:and|but|so|then)\\b[,\\s]+)+(?:(?:what|how) about\\s+)?|(?:what|how) about\\s+"
              + "|(?:(?:no|nope|sorry|not that)\\b[,\\s]+)*(?:i|we) (?:meant|mean)[,\\s]+(?:to ask[,\\s]+)?)?"
              + "(?:(?:in general|generally|overall|by the way|btw|actually)[,\\s]+)?"
              + "(?:(?:(?:going|coming|now|let's go) )?(?:back|returning) to\\s+)?(?=.)",
          Pattern.CASE_INSENSITIVE);

  /** "The officials again: are they there?" */
  private static final Pattern AGAIN =
      Pattern.compile("^([^,:?]{2,40}?) again(?=[,:]\\s)", Pattern.CASE_INSENSITIVE);

  /** "The road, did anyone mention it?" */
  private static final Pattern OF_IT =
      Pattern.compile(
          "^(?:(?:and|but|so|then) )?([^,:?]{2,60})[,:] ?((?:did|does|has|have) (?:anyone|anybody|someone|somebody|any of them)) (?:ever )?"
              + FormWords.SAY
              + "(?: (?:anything|something))?(?: (?:about|of|on|to))? (?:him|her|it|them|that|this)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private Joining() {}

  /** Returns a question without what joins it to those before. */
  static String without(String text) {
    return AGAIN.matcher(JOINS.matcher(text).replaceFirst("")).replaceFirst("$1");
  }

  /** Returns a question with what it names first in the place of what points at it. */
  static String ofIt(String text) {
    return OF_IT.matcher(text).replaceFirst("$2 say anything about $1");
  }
}
