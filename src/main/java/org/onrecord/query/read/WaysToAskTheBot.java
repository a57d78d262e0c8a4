package org.onrecord.query.read;

import static org.onrecord.query.read.QuestionForm.form;

import java.util.List;
import org.onrecord.query.Intent;

/** The forms of questions about the bot and what it holds, and of what is no question. */
final class WaysToAskTheBot {

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
          form(Intent.LATEST, FormWords.GIVE + "(?:(?:the|any|some) )?(?:news|latest)"));

  private WaysToAskTheBot() {}
}
