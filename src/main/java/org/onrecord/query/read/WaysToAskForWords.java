package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions for the words of somebody or on a topic. */
final class WaysToAskForWords {

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
                  + "(?: (?:lately|recently|so far|yet|today))?"),
          form(
              Intent.STATEMENTS,
              "(?:(?:a |the )?(?:summary|overview|list|gist) of )?"
                  + FormWords.GIVE
                  + "(?:everything|anything|something|all|whatever|what|words) (?:that )?"
                  + "(?!(?:(?:exactly|else|words) )?(?:did|does|do|has|have|had|is|are|was|were) )(?<who>.+?) (?:has |have |had )?"
                  + "(?:said|says|say|stated|told)"
                  + FormWords.TO_REPORTERS
                  + "(?: "
                  + FormWords.ABOUT
                  + " (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              FormWords.GIVE
                  + "(?:everything|anything|something|all|any word|a word|any news) (?:by|from) (?<who>.+?)(?: "
                  + FormWords.ABOUT
                  + " (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:what(?:['’]?s| is| was| are| were)|what (?:stands|stood))(?: (?:said|written|stated|mentioned))? in "
                  + "(?<who>(?:the|a|their|this|that) (?:\\S+ ){0,2}?(?:"
                  + FormWords.JOINT_TEXT
                  + ")(?: (?:of|by|from|between) .+?)?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "what (?:does|did) (?<who>(?:the|a|their|this|that) (?:\\S+ ){0,2}?(?:"
                  + FormWords.JOINT_TEXT
                  + ")(?: (?:of|by|from|between) .+?)?) (?:contain|include|cover|hold)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:what(?:'s| is| was| are| were)? )?the "
                  + FormWords.VIEW
                  + " (?:of|by|from) (?<who>.+?)(?: (?:about|on|regarding|over|to|towards?) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:which|what) (?!(?:(?:exactly|else|words) )?(?:did|does|do|has|have|had|is|are|was|were) )(?<who>\\S+(?: \\S+){0,3}?) "
                  + "(?:has |have |had )?"
                  + FormWords.SAY
                  + "(?: "
                  + FormWords.ABOUT
                  + ")?(?: (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:and |so |but )?(?:(?:what|how|which words)(?: else| exactly| words)? (?:did|does|do|has|have|had|is|was|were)|whom? (?:did|does|do)) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?:anything|something|exactly|publicly|last|lately|recently|again|so far|back then"
                  + "|(?:the )?(?:reporters|journalists|press|media)))*(?:,? "
                  + FormWords.ABOUT
                  + " (?<topic>.+))"),
          form(
              Intent.STATEMENTS,
              "(?:and |so |but )?(?:(?:what|how|which words)(?: else| exactly| words)? (?:did|does|do|has|have|had|is|was|were)|whom? (?:did|does|do)) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "what(?:'s| is| was| are| were)? (?<who>.+?)(?:['’]s?)? "
                  + FormWords.VIEW
                  + "(?: (?:about|on|regarding|over|to|of|towards?|when|after|before|at|during) (?<topic>.+?))?(?: is| was)?"),
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
                  + "(?: (?:that|about|on|of))?(?: (?<topic>.+))?"),
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
