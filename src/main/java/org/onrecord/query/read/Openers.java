package org.onrecord.query.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Intent;

/** What people type before they go on: "hm", "alright then", "fine, but", "thx, and". */
final class Openers {

  private static final String MARK = "[,.;:!?…–-]+";

  /** Each means nothing wherever it stands before a question. */
  private static final String EMPTY =
      "(?:hm+|hmm+|uh+|um+|er+|oh|ah|aha|ok|okay|okey|kk?|thx|thanks|thank you|yeah|yep|yup|anyway|gotcha)";

  /** Each may be the beginning of what is asked about, "the right of return". */
  private static final String WITH_A_MARK =
      "(?:alright|all right|right|fine|cool|great|good|nice|interesting|sure|wow|lol|perfect|understood|got it"
          + "|i see|makes sense|good to know|fair enough|never mind|nevermind|wait|now|well|so|yes)";

  private static final String THEN = "(?: then| so| enough| a lot| for that)?";

  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:"
              + EMPTY
              + THEN
              + "(?:\\s*"
              + MARK
              + "\\s*|\\s+)|"
              + WITH_A_MARK
              + THEN
              + "(?:\\s*"
              + MARK
              + "\\s*|\\s+(?=(?:and|but|so|what|how|did|then)\\b)))+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINED =
      Pattern.compile("(?:and|but|so|then|also|no|sorry)\\b.*", Pattern.CASE_INSENSITIVE);

  /** So few words name whom or what is asked about now. */
  private static final int NAME = 4;

  private Openers() {}

  /** Returns a question without what opens it. */
  static String without(String text) {
    Matcher opener = OPENER.matcher(text);
    return isTalk(text) || !opener.find() ? text : text.substring(opener.end());
  }

  /** Returns a question that leans on others without it; "hm, Rusk?" goes on as "and Rusk?". */
  static String goingOn(String text) {
    String rest = without(text);
    return !rest.equals(text) && isName(rest) ? "and " + rest : rest;
  }

  private static boolean isTalk(String text) {
    return QuestionForm.partsOf(TopicWords.trimmed(text))
        .filter(parts -> parts.intent() == Intent.SMALL_TALK)
        .isPresent();
  }

  private static boolean isName(String rest) {
    if (SaidTogether.isIt(TopicWords.trimmed(rest))) {
      return true;
    }
    return rest.split("\\s+").length <= NAME
        && !JOINED.matcher(rest).matches()
        && QuestionForm.partsOf(TopicWords.trimmed(rest)).isEmpty();
  }
}
