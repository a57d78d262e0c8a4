package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions for what was said, and for what was done or felt by saying it. */
final class WaysToAskWhatWasSaid {

  static final List<QuestionForm> ALL =
      List.of(
          form(
              Intent.STATEMENTS,
              "(?:what|anything|something) (?:(?:was|is|were|has been|had been|else was) )?"
                  + FormWords.SAY
                  + " by (?<who>.+?)(?: "
                  + FormWords.ABOUT
                  + " (?<topic>.+))?"),
          form(
              Intent.ABOUT,
              "(?:what|anything|something) (?:(?:was|is|were|has been|had been|else was)(?: being)? )?"
                  + FormWords.SAY
                  + " "
                  + FormWords.ABOUT
                  + " (?<topic>.+?)(?: by (?<who>.+))?"),
          form(
              Intent.ABOUT,
              "(?:was|were|is|has|have) (?:there )?(?:ever )?(?:anything|something|a word|much) (?:ever )?(?:been )?(?:said|stated) "
                  + FormWords.ABOUT
                  + " (?<topic>.+?)(?: by (?<who>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:and |so |but )?(?:what|whom?|why|how)(?: else| exactly)? (?:did|does|do|has|have|had) (?<who>.+?) "
                  + FormWords.LATELY
                  + "(?<topic>"
                  + FormWords.DONE_BY_SAYING
                  + " .+(?<! (?:say|said|think|thought|tell|told)))"),
          form(
              Intent.STATEMENTS,
              "(?:what|why|how) (?:is|are|was|were) (?<who>.+?) (?<topic>(?:so |very )?"
                  + "(?:worried|concerned|afraid|happy|unhappy|optimistic|pessimistic|confident|hopeful|angry|proud|sorry|grateful)\\b.*)"),
          form(
              Intent.STATEMENTS,
              "what (?:did|does|do) (?<who>.+?) who "
                  + FormWords.SPOKE
                  + " (?:about|on|of|regarding) (?<topic>.+?) "
                  + FormWords.SAY
                  + "(?: (?:about|on|of) (?:it|that))?"),
          form(
              Intent.STATEMENTS,
              "(?<who>\\S+(?: \\S+){0,8}?),? who "
                  + FormWords.SPOKE
                  + " (?:about|on|of|regarding) (?<topic>.+)"),
          form(
              Intent.ABOUT,
              FormWords.GIVE
                  + "(?:(?:any|some|the|all|latest|recent|a|exact|actual|full) )*(?:news|information|words?|lines?|wording|quotes?|quotations?|statements?|remarks?|comments?) "
                  + "(?:about|on|regarding|concerning|over) (?<topic>.+?)(?: (?:by|from) (?<who>.+))?"),
          form(
              Intent.ABOUT,
              "(?:what do (?:you|we) (?:know|have)|do (?:you|we) (?:know|have) (?:anything|something))"
                  + " (?:about|on|of|regarding) (?<topic>.+)"),
          form(
              Intent.ABOUT,
              "(?:what|anything) (?:was|is|were|has been|have been|had been) (?:said|stated|announced)"
                  + "(?: (?:lately|recently|so far|yet|today))?"));

  private WaysToAskWhatWasSaid() {}
}
