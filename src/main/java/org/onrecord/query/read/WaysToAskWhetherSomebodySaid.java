package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions for whether somebody said something, be it put as a claim. */
final class WaysToAskWhetherSomebodySaid {

  static final List<QuestionForm> ALL =
      List.of(
          form(
              Intent.STATEMENTS,
              "(?:did|has|have|had|does|do) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + " (?:anything|something|a word|much)(?: (?:about|on|regarding|of|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:did|has|have|had|does|do) (?<who>.+?) "
                  + FormWords.LATELY
                  + "(?:comment(?:ed)?|talk(?:ed)?|speak|spoken|mention(?:ed)?)(?:(?: (?:about|on|of))? (?<topic>.+))?"),
          form(
              Intent.DID_SAY,
              "(?:was|is) (?:it|that) (?<who>.+?) (?:who|that) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?:that|about|on|of))?(?: (?<topic>.+))?"),
          form(
              Intent.DID_SAY,
              "(?:is it true(?: that)? )?(?:did|has|have|had|does|do) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?:that|about|on|of))?(?: (?<topic>.+))?"),
          // before the claims, to which "what" would be what was claimed
          form(
              Intent.STATEMENTS,
              "(?<who>\\S+(?: \\S+){0,4}?) (?:has |have |had )?"
                  + FormWords.SAY
                  + " what(?: exactly)?(?: "
                  + FormWords.ABOUT
                  + " (?<topic>.+))?"),
          form(
              Intent.DID_SAY,
              "(?:is it true(?: that)? )?(?<who>.+?) "
                  + FormWords.LATELY
                  + "(?<!\\b(?:the|of|for|to|at|from|in|with|inside) )(?:say|said|says|tell|told|claim|claimed|call|called|state(?! dep(?:artmen)?t)|stated|deny|denied|promise|promised|confirm|confirmed|warn|warned"
                  + "|think|thinks|thought|believe|believes|believed|want|wants|wanted|expect|expects|expected)"
                  + "(?: (?:that|about|on|of))?(?: (?<topic>.+))?"));

  private WaysToAskWhetherSomebodySaid() {}
}
