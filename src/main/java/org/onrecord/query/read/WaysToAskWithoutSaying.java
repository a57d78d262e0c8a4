package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/**
 * The forms of questions for what was said that have no word for saying, or one for whom it was.
 */
final class WaysToAskWithoutSaying {

  /** What somebody does in mind or by words, which is a part of what was said. */
  private static final String DOES =
      "(?:fear|worry|care|regret|oppose|refuse|dislike|intend|consider|accept|approve|condemn|defend"
          + "|thank|congratulate|apologi[sz]e|accuse|threaten|encourage|invite|concede|concur)(?:e?d)?";

  private static final String IS =
      "(?:(?:so|very|really|too|at all|ever) )?(?:worried|concerned|afraid|scared|happy|unhappy|optimistic"
          + "|pessimistic|confident|hopeful|angry|proud|sorry|grateful|surprised|shocked|pleased"
          + "|disappointed|convinced|certain|willing|ready|against|in favou?r of)";

  private static final String MOVES =
      "(?:frightens|scares|worries|angers|bothers|pleases|surprises|annoys|concerns|upsets|excites"
          + "|troubles|disappoints|irritates|inspires|impresses)";

  private static final String MOVED =
      "(?:frighten|scare|worry|anger|bother|please|surprise|annoy|concern|upset|excite"
          + "|trouble|disappoint|irritate|inspire|impress)(?:e?d)?";

  private static final String GIVES =
      "(?:give|gives|gave|given|offer|offers|offered|have|make|makes|made|cite|cites|cited|draw|drew|name|named|present|presented)";

  private static final String AUDIENCE =
      "(?:(?:the |his |her |their )?(?:members of (?:the )?\\w+|congress|parliament|lawmakers|voters"
          + "|supporters|crowd|audience|staff|employees|colleagues|donors|delegates|followers))";

  static final List<QuestionForm> ALL =
      List.of(
          form(
              Intent.STATEMENTS,
              "what (?:did|does|do|has|have|had) (?<who>.+?) "
                  + FormWords.LATELY
                  + "(?:say|said|tell|told|write|wrote|written|speak|spoke|post|posted)(?: to)? "
                  + AUDIENCE),
          form(
              Intent.DID_SAY,
              "(?:did|does|do|has|have|had) (?<who>.+?) "
                  + FormWords.LATELY
                  + "(?<topic>"
                  + DOES
                  + "\\b.*)"),
          form(
              Intent.DID_SAY,
              "(?:is|are|was|were) (?<who>(?!(?:it|this|that|there)\\b).+?) (?<topic>"
                  + IS
                  + "\\b.+)"),
          form(
              Intent.STATEMENTS,
              "what (?:most )?(?:"
                  + MOVES
                  + "|"
                  + MOVED
                  + ") (?<who>.+?) (?:about|in|at|on|with|when) (?<topic>.+)"),
          form(
              Intent.STATEMENTS,
              "(?:what|which)(?: \\w+){1,2} (?:did|does|do|has|have|had) (?<who>.+?) "
                  + GIVES
                  + " (?:for|to|on|about|against) (?<topic>.+)"),
          form(
              Intent.STATEMENTS,
              "(?:what(?:['’]?s| is| was| are| were)|what (?:stands|stood))(?: (?:said|written|stated|mentioned))? in "
                  + "(?<who>(?:the|a|their|this|that) (?:\\S+ ){0,2}?(?:"
                  + FormWords.JOINT_TEXT
                  + ") (?:after|from|following|before|at|in) .+)"));

  private WaysToAskWithoutSaying() {}
}
