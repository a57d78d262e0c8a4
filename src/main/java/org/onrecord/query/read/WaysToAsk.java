package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions, in the order in which they are tried. */
final class WaysToAsk {

  static final List<QuestionForm> ALL =
      List.of(
          form(
              Intent.HELP,
              "(?:help|what can you do|how does this work|how do i use (?:this|you))"
                  + "|(?:is|was) (?:this|that|it) (?:really |actually )?(?:true|real|correct|so)"
                  + "|really|are you sure|why|how|what|who|when|where|(?:what(?:'s| is) |show |show me |give me )?(?:the |your |its )?(?:source|link)|how do you know(?: (?:this|that|it))?|where (?:is|was) (?:this|that|it)(?: from)?"),
          form(
              Intent.SMALL_TALK,
              "(?:hi|hello|hey|good (?:morning|evening|day|afternoon)|thanks|thank you|thx|bye|goodbye"
                  + "|hm+|got it|i see|makes sense|understood|interesting|nice|perfect|wow|fine|alright|good to know|that helps"
                  + "|ok|okay|cool|great|lol|who are you|what are you|how are you|are you (?:a )?(?:bot|human|real))"
                  + "(?: (?:there|bot|you|very much|a lot|again|everyone))*"
                  + "|why (?:did|do|are|were|can|could|will|would|have)(?:n['’]t| not)? you\\b.*"),
          form(
              Intent.SPEAKERS,
              "(?:list |show )?(?:me )?(?:(?:the|all|your|all the) )?(?:speakers|people)"
                  + "|(?:(?:give|show|list|tell|get) (?:me |us )?)?(?:(?:the|all|your|any|some|every|of) )*(?:quotes?|quotations?)"
                  + "|who (?:is|are) (?:quoted|on record|in (?:the|your) (?:archive|articles))"
                  + "|wh(?:o|om|ich (?:people|speakers)) (?:do you|can you) (?:know|quote|have)(?: .*)?"),
          form(
              Intent.SOURCES,
              "(?:list |show )?(?:me )?(?:(?:the|all|your|all the) )?(?:sources|outlets|articles|newspapers)"
                  + "|(?:what|which) (?:sources|outlets|articles|newspapers) (?:do you|have you|are) .*"
                  + "|where do you get .*|how many (?:sources|outlets|articles|newspapers) (?:do you|have you|are|is) .*"),
          form(
              Intent.LATEST,
              "(?:what(?:['’]s| is| are)?|anything|something|is there anything) (?:the )?"
                  + FormWords.NEW
                  + "(?: (?:news|"
                  + FormWords.OF_WORDS
                  + "))?"
                  + FormWords.FROM_WHOM_ABOUT_WHAT),
          form(
              Intent.LATEST,
              FormWords.GIVE
                  + "(?:(?:the|any|some) )?"
                  + FormWords.NEW
                  + " (?:news|"
                  + FormWords.OF_WORDS
                  + ")"
                  + FormWords.FROM_WHOM_ABOUT_WHAT),
          form(Intent.LATEST, FormWords.GIVE + "(?:(?:the|any|some) )?(?:news|latest)"),
          form(
              Intent.COMPARE,
              "compare (?:what )?(?<who>.+? (?:and|with|to|vs\\.?|versus) .+?)(?: (?:say|said))?(?: "
                  + "(?:about|on|regarding|over) (?<topic>.+))?"),
          form(
              Intent.COMPARE,
              "(?:what is |what's )?(?:the )?differences? between (?<who>.+? and .+?)(?: (?:about|on|regarding|over) (?<topic>.+))?"),
          form(
              Intent.COMPARE,
              "(?<who>\\S+(?: \\S+){0,3} (?:vs\\.?|versus) \\S+(?: \\S+){0,3}?)(?: (?:about|on|regarding|over) (?<topic>.+))?"),
          form(
              Intent.TIMELINE,
              "how (?:did|does|do|has|have) (?<who>.+?)(?:['’]s?)? "
                  + "(?:position|stance|views?|tone|opinions?|words|mind|line|rhetoric|statements?)(?: (?:about|on|regarding|over) (?<topic>.+?))?"
                  + " (?:change|changed|evolve|evolved|shift|shifted|develop|developed)(?: over (?:the )?(?:time|years|months))?"
                  + "(?: (?:about|on|regarding|over) .+)?"),
          form(
              Intent.TIMELINE,
              "(?:a |the )?(?:(?:timeline|history|chronology) (?:of|for)|timeline:?) (?<who>.+?)(?: (?:about|on|regarding|over) (?<topic>.+))?"),
          form(
              Intent.ABOUT,
              "who (?:else )?(?:has |have |had )?(?:also )?(?:spoken|spoke|talked|talks|commented|said (?:anything|something)) "
                  + "(?:about|on|of) (?<topic>.+)"),
          form(
              Intent.ABOUT,
              "who (?:else )?(?:has |have |had |did )?(?:also )?(?:mention(?:s|ed)?|discuss(?:es|ed)?|rais(?:es|ed)|address(?:es|ed)?|brought up"
                  + "|criticiz(?:es|ed)|criticis(?:es|ed)|condemn(?:s|ed)?|prais(?:es|ed)|welcom(?:es|ed)|support(?:s|ed)?|oppos(?:es|ed)|reject(?:s|ed)?) "
                  + "(?<topic>.+)"),
          form(
              Intent.WHO_SAID,
              "who(?:se words (?:are|were)(?: these| those)?[:,]?|(?: else)?(?: (?:was|is) (?:it|the one) (?:that|who))?"
                  + "(?: (?:has|had))?(?: (?:first|ever|actually))? (?:said|says|say|told|called|claimed|stated|used the (?:words|phrase))"
                  + "(?: that| the words)?) (?<words>.+)"),
          form(
              Intent.WHO_SAID,
              "(?<words>(?!who )[^?]{3,}?)[\\s,:;?–—-]+who (?:said|says) (?:that|this|it|so|these|those)(?: words?)?"),
          form(Intent.WHO_SAID, "(?<words>[\"“].+[\"”])(?: who said (?:that|this|it))?"),
          form(
              Intent.ABOUT,
              "who(?: else)?(?: (?:was|is) (?:it|the one) (?:that|who))?(?: (?:has|have|had|did))?(?: also)? "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + " (?:(?:that|about|on|of|to|out) )?(?<topic>.+)"),
          form(
              Intent.WHEN,
              "(?:when|on (?:which|what) (?:day|date)|in (?:which|what) (?:month|year)) (?:did|has|have|was|were|does|do) "
                  + "(?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?:that|about|on))?(?: (?<topic>.+))?"),
          form(
              Intent.ABOUT,
              "(?:(?:summari[sz]e|recap|outline|describe) |what(?:'s| (?:is|was|were|are)) )"
                  + "(?:the )?(?:(?:general|main|final|whole) )?"
                  + "(?:discussions?|debates?|talks?|conversations?|decisions?|conclusions?|presentations?|summary|gist)"
                  + "(?: of the (?:discussion|debate|talks|conversation))? "
                  + FormWords.ABOUT
                  + " (?<topic>.+)"),
          form(
              Intent.ABOUT,
              "what (?:(?:was|is|were|has been|had been) )?(?:decided|agreed(?: upon)?|concluded|discussed|debated|known) "
                  + "(?:"
                  + FormWords.ABOUT
                  + " )?(?<topic>.+)"),
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
              FormWords.GIVE
                  + "(?:(?:any|some|the|all|latest|recent|a) )*(?:news|information|words?|quotes?|quotations?|statements?|remarks?|comments?) "
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
              FormWords.GIVE
                  + "(?:everything|anything|something|all|whatever|what|words) (?:that )?"
                  + "(?!(?:(?:exactly|else|words) )?(?:did|does|do|has|have|had|is|are|was|were) )(?<who>.+?) (?:has |have |had )?"
                  + "(?:said|says|say|stated|told)(?: "
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
              "(?:and |so |but )?(?:what|how|which words)(?: else| exactly| words)? (?:did|does|do|has|have|had|is|was|were) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?:anything|something|exactly|publicly|last|lately|recently|again|so far|back then"
                  + "|(?:the )?(?:reporters|journalists|press|media)))*(?:,? "
                  + FormWords.ABOUT
                  + " (?<topic>.+))"),
          form(
              Intent.STATEMENTS,
              "(?:and |so |but )?(?:what|how|which words)(?: else| exactly| words)? (?:did|does|do|has|have|had|is|was|were) (?<who>.+?) "
                  + FormWords.LATELY
                  + FormWords.SAY
                  + "(?: (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "what(?:'s| is| was| are| were)? (?<who>.+?)(?:['’]s?)? "
                  + FormWords.VIEW
                  + "(?: (?:about|on|regarding|over|to|of|towards?) (?<topic>.+?))?(?: is| was)?"),
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
              "(?:(?:is|are) there )?(?:(?:give|show|find|get|tell|list|print|write|repeat) (?:me )?)?(?:(?:any|some|the|all|latest|recent|a|joint) )*"
                  + FormWords.OF_WORDS
                  + " (?:by|from|of) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:(?:a |the )?(?:summary|overview|list) of )?(?<who>\\S+(?: \\S+){0,4}?)(?:['’]s?)? "
                  + "(?:(?:best|exact|full|actual|main|other|own|famous|whole) )?"
                  + FormWords.OF_WORDS
                  + "(?:,? (?:in|about|on|regarding|concerning|re:?)(?: (?<topic>.+))?)?"),
          form(
              Intent.STATEMENTS,
              "(?:quote|cite|(?:give|show|find|get|tell|send) (?:me|us))(?: (?:me|us))?"
                  + "(?: (?:something|anything|some words|a word|words|whatever|everything))?"
                  + "(?: (?:that|which))? (?:by|from|of) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:quote|cite) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(
              Intent.STATEMENTS,
              "(?:anything|something|everything) (?:by|from) (?<who>.+?)(?: (?:about|on|regarding|concerning) (?<topic>.+))?"),
          form(Intent.STATEMENTS, "according to (?<who>[^,]+), (?<topic>.+)"),
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

  private WaysToAsk() {}
}
