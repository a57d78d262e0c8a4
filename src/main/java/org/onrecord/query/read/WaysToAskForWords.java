package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions that name words, or only whose they are and on what. */
final class WaysToAskForWords {

  static final List<QuestionForm> ALL =
      List.of(
          form(
              Intent.STATEMENTS,
              "(?:(?:is|are) there )?(?:(?:give|show|find|get|tell|list|print|write|repeat) (?:me )?)?(?:(?:any|some|the|all|latest|recent|a|joint|exact|direct|actual|good|best) )*"
                  + FormWords.OF_WORDS
                  + " (?:by|from|of) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:(?:a |the )?(?:summary|overview|list) of )?(?<who>\\S+(?: \\S+){0,4}?)(?:['’]s?)? "
                  + "(?:(?:best|exact|full|actual|main|other|own|famous|whole) )?"
                  + FormWords.OF_WORDS
                  + "(?:,? (?:in|about|on|regarding|concerning|re:?|from|at|during)(?: (?<topic>.+))?)?"),
          form(
              Intent.STATEMENTS,
              "(?:quote|cite|(?:give|show|find|get|tell|send) (?:me|us))(?: (?:me|us))?"
                  + "(?: (?:something|anything|some words|a word|words|whatever|everything))?"
                  + "(?: (?:that|which))? (?:by|from|of) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:quote|cite) (?:me |us )?(?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:anything|something|everything) (?:by|from) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(Intent.STATEMENTS, "(?:according to|per) (?<who>[^,]+), (?<topic>.+)"),
          form(Intent.STATEMENTS, "(?<topic>.+?),? according to (?<who>.+)"),
          form(
              Intent.ABOUT,
              "(?:(?:what|how) about|"
                  + FormWords.GIVE
                  + "(?:anything|something) (?:about|on|re:?|regarding)|about|regarding) (?<topic>.+)"),
          form(
              Intent.STATEMENTS,
              "(?<who>[^\\s:]+(?: [^\\s:]+){0,4}?)(?:,|:)? (?:on|about|regarding|re:?|concerning) (?<topic>.+)"),
          form(
              Intent.STATEMENTS,
              "(?<who>(?:\\S+ ){0,3}?(?:sources?|officials?|people|guys|folks|insiders?|diplomats?)"
                  + " (?:at|in|from|inside|within|of|with)(?: \\S+){1,5}?)"
                  + " (?:on|about|regarding|re:?|concerning) (?<topic>.+)"));

  private WaysToAskForWords() {}
}
