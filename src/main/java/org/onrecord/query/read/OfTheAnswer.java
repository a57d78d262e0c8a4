package org.onrecord.query.read;

import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Provenance;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** Questions about the answer that was given: "what else?", "when was that?", "who else?". */
final class OfTheAnswer {

  private static final Pattern MORE =
      FollowUp.form(
          "(?:what|anything|something) (?:else|more)(?: (?:did|has|does|do|is|was) (?<who>.+?)(?: "
              + FormWords.SAY
              + "(?: (?:about|on|of|to) (?:it|this|that|them))?)?)?(?: (?:is there|there is|do you have|have you got))?(?: (?:about|on|of|to) (?:it|this|that|them))?(?: too)?|(?:any|anything) more(?: (?:about|on) (?:it|this|that|them))?|(?:is|was) (?:that|this|it) (?:all|it|everything)|more|go on|continue|next|and\\??|show more|tell me more"
              + "|(?:(?:is there |are there |do you have )?(?:any|anything|some) )?more (?:from|of|by) (?<from>(?:(?!\\b(?:about|on)\\b).)+?)(?: (?:about|on|of|to) (?:it|this|that|them))?");
  private static final Pattern THE_SAME =
      Pattern.compile(
          "he|she|they|him|her|them|it|that|this|there|said|printed", Pattern.CASE_INSENSITIVE);

  /** "Was that before the talks?" asks when it was, and not for words of that time. */
  private static final String SAID =
      "(?:(?:was|is) (?:that|this|it)(?: said| printed| published)?|(?:did|has) (?:he|she|they) (?:say|said) (?:that|this|it|so))";

  private static final Pattern WHEN =
      FollowUp.form(
          "when(?: exactly)?|(?:when|what (?:date|day)) (?:was|is|did|were) (?:that|this|it|those|these|he|she|they)(?: (?:said|say|from|happen|stated?))*(?: (?:that|this|it|so))?"
              + "|"
              + SAID
              + " (?:(?:before|after|during|since|until|on|at)(?:,? or (?:before|after|during|since|on|at))? .+|in \\S+(?: \\S+)?)");
  private static final Pattern BESIDE =
      FollowUp.form(
          "(?:(?:what|anything|something) (?:else|more)|(?:any|anything) more|what more)(?: (?:is|was) (?:there|said|quoted))?(?: (?:did|has|does) (?:he|she|they) "
              + FormWords.SAY
              + ")? (?:(?:from|on|in|at|during) )?(?:(?:that|the same|this) (?:day|date|time|article|interview|paper|outlet|meeting|briefing|statement|speech|occasion|story|report)|then|there)");
  private static final Pattern WHO_ELSE =
      FollowUp.form(
          "what (?:did|do|have) (?:the |all the )?(?:others|other people|rest)(?: (?:say|said|think))?(?: (?:about|on|of|to) (?:it|this|that))?|(?:who|anyone|anybody|someone|somebody) else|(?:who|anyone|anybody|did (?:anyone|anybody)) else(?: (?:has|have))? (?:said|says|say|agreed?|talked|spoke|commented?|mentioned?)(?<on> (?:about|on))?(?: with)?(?<same> (?:that|this|it|so|the same))?(?: (?:thing|too))?");

  private final Instead instead;

  OfTheAnswer(Instead instead) {
    this.instead = instead;
  }

  static boolean isAskedBy(String text) {
    return MORE.matcher(text).matches()
        || WHEN.matcher(text).matches()
        || BESIDE.matcher(text).matches()
        || WHO_ELSE.matcher(text).matches();
  }

  /** Returns the reading of such a question; empty if it asks for more of somebody else. */
  Optional<Query> read(String text, Query last, Conversation conversation) {
    if (BESIDE.matcher(text).matches()) {
      return beside(last, conversation);
    }
    Matcher more = MORE.matcher(text);
    if (more.matches()) {
      return more(more, last);
    }
    if (WHEN.matcher(text).matches()) {
      return Optional.of(last.withIntent(Intent.WHEN));
    }
    Matcher whoElse = WHO_ELSE.matcher(text);
    if (!whoElse.matches()) {
      return Optional.empty();
    }
    boolean saidTheSame = whoElse.group("same") != null && whoElse.group("on") == null;
    return Optional.of(Elsewhere.of(last, conversation, saidTheSame));
  }

  private Optional<Query> more(Matcher more, Query last) {
    String from = more.group("from");
    if (from != null && asksOfAnother(from, last)) {
      return instead.of(from, last);
    }
    return asksOfAnother(more.group("who"), last)
        ? Optional.empty()
        : Optional.of(last.withIntent(Intent.MORE));
  }

  /** "Anything else from that day?" asks for whatever else stands where the words stand. */
  private static Optional<Query> beside(Query last, Conversation conversation) {
    return conversation.statements().stream()
        .findFirst()
        .map(each -> each.lead().article().provenance())
        .filter(from -> from.published() != null)
        .map(
            from ->
                last.withIntent(Intent.STATEMENTS).withTopic("").withWords("").within(on(from)));
  }

  private static Period on(Provenance from) {
    return new Period(from.published(), from.published(), "on that day");
  }

  /** "What else did Rusk say?" asks for more only of Rusk. */
  private boolean asksOfAnother(@Nullable String who, Query last) {
    return who != null
        && !THE_SAME.matcher(who).matches()
        && instead
            .of(who, last)
            .filter(query -> !Collections.disjoint(query.fittingSpeakers(), last.fittingSpeakers()))
            .isEmpty();
  }
}
