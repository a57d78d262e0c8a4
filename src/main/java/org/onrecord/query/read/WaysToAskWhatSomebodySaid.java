package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions for what somebody has said, or a text in which several said it. */
final class WaysToAskWhatSomebodySaid {

  static final List<QuestionForm> ALL =
      List.of(
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
                  + "(?: (?:about|on|regarding|over|to|of|towards?|when|after|before|at|during) (?<topic>.+?))?(?: is| was)?"));

  private WaysToAskWhatSomebodySaid() {}
}
