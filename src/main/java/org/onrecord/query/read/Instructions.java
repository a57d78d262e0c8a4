package org.onrecord.query.read;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Messages that tell the bot what to say, to be or to forget, and ask nothing.
 *
 * <p>What they are about may well be on record; it is no answer to them all the same.
 */
final class Instructions {

  private static final String BEFORE =
      "(?:(?:please|now|only|not|hey|hi|ok|okay|so|and|then|but|bot|just|instead|always|never|do not"
          + "|don['’]t|(?:can|could|will|would) you|i (?:want|need|order|command) you to|let['’]?s"
          + "|you (?:must|should|will|shall|can|may|have to|need to|are to|are going to))[,\\s]+)*";

  /** What is asked for after a verb of saying, rather than laid into the bot's mouth. */
  private static final String ASKED =
      "(?!(?:what|whatever|who|whom|whose|how|when|where|why|which|whether|if|any|anything|everything"
          + "|something|nothing|a (?:word|few words|bit)|it|so|more|again|again please"
          + "|(?:this|that)(?: \\w+)? (?:again|once more))\\b|(?:this|that|please)\\W*$)";

  private static final String RULES =
      "(?:instructions?|rules?|prompts?|guidelines?|restrictions?|polic(?:y|ies)|programming|training"
          + "|orders|safety|filters?|safeguards?|limit(?:s|ations)?|sources|articles"
          + "|(?:everything|anything|all) (?:above|before|else|so far|(?:that )?you (?:know|were told|have been told)))";

  private static final List<Pattern> ALL =
      List.of(
          form("(?:you are|you['’]re|ur|u r) (?:now|no longer|from now on|henceforth) .+"),
          form("(?:from now on|from here on|henceforth|starting now)\\b.+"),
          form("(?:pretend|role-?play)\\b.*|imagine (?:that )?(?:you|i|we)\\b.+"),
          form(
              "(?:act|behave|answer|respond|reply|speak|talk|write) (?:as|like)"
                  + " (?:(?:if|though|an?|the|my|you)\\b|(?-i:\\p{Lu})).*"),
          form("say " + ASKED + ".+"),
          form(
              "(?:say|repeat|write|print|output|type|reply|answer|respond|announce|declare|state|post|tweet)"
                  + "(?: (?:after me|back|with|exactly|only|just|to (?:me|us|everyone|them)|the (?:words|following)))*"
                  + "(?:\\s*:|,? that "
                  + ASKED
                  + "|,? [\"“«]|,? (?:yes|no|ok)\\b).*"),
          form("repeat after me\\b.*|(?:reply|answer|respond) (?:with|only|in)\\b.*"),
          form(
              "tell (?:me|us|them|everyone|everybody|people|the (?:group|channel|chat)) that "
                  + ASKED
                  + "(?!(?:quote|quotation|statement|one)\\b).+"),
          form(
              "(?:ignore|disregard|forget|override|bypass|drop|delete|reset|turn off|disable)"
                  + "(?: (?:all|any|the|your|my|his|their|these|those|of|every|previous|prior|above|earlier|former|own|other|about))* "
                  + RULES
                  + "\\b.*"),
          form(
              "(?:invent|fabricate|forge|fake|make up|come up with)(?: (?:me|us))?"
                  + " (?:an?|some|something|anything|any|another|the|what|words|quotes?|quotations?|statements?)\\b.*"),
          form(
              "(?:(?:reveal|show|print|repeat|output|leak|give|tell|send)(?: (?:me|us))? (?:your|the)"
                  + "|what(?:['’]s| is| are| were) your) (?:(?:own|full|whole|original|initial|hidden|secret|system|first) )*"
                  + "(?:prompts?|instructions|rules|tokens?|(?:api |secret )?keys?|passwords?|source code|configuration)\\W*"),
          form("(?:enter|enable|activate|switch to|go into|turn on)\\b.*\\bmode\\b.*|sudo\\b.*"),
          form(
              "(?:write|compose|tell|sing|generate|make|create|give)(?: (?:me|us))? (?:an?|some) (?:\\w+ ){0,2}?"
                  + "(?:jokes?|poems?|songs?|essays?|emails?|recipes?|riddles?|haikus?)\\b.*"),
          form("translate (?:this|that|it|the (?:following|text)|[\"“]).*"));

  /** How a message is made to look as if the bot's maker had written it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s#<\\[*]*(?:system|assistant|developer|admin|user)(?: (?:message|prompt|override))?[\\s>\\]*]*:\\s*",
          CASE_INSENSITIVE);

  private Instructions() {}

  private static Pattern form(String pattern) {
    return Pattern.compile(BEFORE + "(?:" + pattern + ")", CASE_INSENSITIVE | DOTALL);
  }

  /** Whether a sentence is one. */
  static boolean isOne(String sentence) {
    return ALL.stream().anyMatch(form -> form.matcher(withoutLabel(sentence)).matches());
  }

  /** Returns the sentence without a label that says who speaks. */
  static String withoutLabel(String sentence) {
    return LABEL.matcher(sentence).replaceFirst("").strip();
  }
}
