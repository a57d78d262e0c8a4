package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions that compare, follow a time or look for who said something. */
final class WaysToAskWhoAndWhen {

  /** "The toll quote": words that somebody remembers by what they are about. */
  private static final String THE_WORDS =
      "(?:the |that |this |those )?(?<topic>.+?) (?:quotes?|quotations?|lines?|remarks?|comments?|phrase|saying|words)";

  static final List<QuestionForm> ALL =
      List.of(
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
              "(?:(?:what|who|where)(?:'s| is| was) )?(?:the |a |your )?source (?:of|for|behind) "
                  + THE_WORDS),
          form(
              Intent.ABOUT,
              "where (?:does|did|do|is|was|has) " + THE_WORDS + "(?: come| taken)? from"),
          form(Intent.ABOUT, "who(?:se (?:is|was)|(?:'s| is| was) behind) " + THE_WORDS),
          form(
              Intent.ABOUT,
              "who (?:said|says) what (?:about|on|regarding|concerning|re:?|over) (?<topic>.+)"),
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
              Intent.ABOUT,
              "who (?:else )?(?:has |have |had |did )?(?:also )?(?<topic>"
                  + FormWords.DONE_BY_SAYING
                  + " .+)"),
          form(
              Intent.ABOUT,
              "who (?:else )?(?:is|was|are|were|came out|spoke|stood) (?:also )?(?<topic>(?:against|for|in favou?r of|opposed to|behind) .+)"),
          form(
              Intent.WHO_SAID,
              "who(?:se words (?:are|were)(?: these| those)?[:,]?|(?: else)?(?: (?:was|is) (?:it|the one) (?:that|who))?"
                  + "(?: (?:has|had))?(?: (?:first|ever|actually))? (?:said|says|say|told|called(?: (?:it|this|that|him|her|them))?|claimed|stated|used the (?:words|phrase))"
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
                  + " )?(?<topic>.+)"));

  private WaysToAskWhoAndWhen() {}
}
