package org.onrecord.query.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** Reads questions that say only what is different from the last one. */
final class FollowUp {

  private static final String SO = "(?:(?:and|but|so|ok|okay|well|no|yes|then|also)[,\\s]+)*";

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:and|but|so|then)\\b\\s+(?=.)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE =
      form(
          "(?:what|anything|something) (?:else|more)(?: (?:did|has|does|do|is|was) (?<who>.+?)(?: "
              + FormWords.SAY
              + "(?: (?:about|on|of|to) (?:it|this|that|them))?)?)?|(?:any|anything) more(?: (?:about|on) (?:it|this|that|them))?|more|go on|continue|next|and\\??|show more|tell me more");
  private static final Pattern THE_SAME =
      Pattern.compile("he|she|they|it|that|this|there|said|printed", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHEN =
      form(
          "when(?: exactly)?|(?:when|what (?:date|day)) (?:was|is|did|were) (?:that|this|it|those|these|he|she|they)(?: (?:said|say|from|happen|stated?))*(?: (?:that|this|it|so))?");
  private static final Pattern WHO_ELSE =
      form(
          "what (?:did|do|have) (?:the |all the )?(?:others|other people|rest)(?: (?:say|said|think))?(?: (?:about|on|of|to) (?:it|this|that))?|(?:who|anyone|anybody|someone|somebody) else|(?:who|anyone|anybody|did (?:anyone|anybody)) else(?: (?:has|have))? (?:said|says|say|agreed?|talked|spoke|commented?|mentioned?)(?<on> (?:about|on))?(?: with)?(?<same> (?:that|this|it|so|the same))?(?: (?:thing|too))?");
  private static final Pattern MEANT =
      form(
          "(?:(?:not|no|sorry)\\b.*?[,\\s]+)?(?:i|we) (?:meant|mean|was asking about|wanted) (?<rest>.+)"
              + "|(?:no|sorry)[,\\s]+(?<other>.+)");
  private static final Pattern DID =
      form(
          "(?:(?:what )?(?:did|does|has|had|is|was)) (?!(?:he|she|they|it|you|we)\\b|.*\\b(?:about|say|said)\\b)"
              + "(?<rest>\\S+(?: \\S+){0,3}?)(?: too| also| as well)?");
  private static final Pattern NOW_OF =
      form(
          "(?:now|next|then)[,:]? (?<rest>\\S+(?: \\S+){0,3})"
              + "|(?<other>\\S+(?: \\S+){0,3}?),? (?:too|as well|also|then|instead)");
  private static final Pattern MENTIONED =
      form(
          "(?<topic>[^,:]{2,60}?)(?:[,:]| -)+ ?(?:(?:and )?what )?(?:did|does|has|do|have) (?:he|she|they) (?:ever |also |even )?"
              + FormWords.SAY
              + "(?: (?:anything|something|much|a word))?(?: (?:about|on|of|to))? (?:it|this|that|them)(?: at all| too)?");
  private static final Pattern ANOTHER =
      form(
          "(?:(?:what|how) about|what of) (?<rest>.+)|(?:the )?same (?:for|from|of|with) (?<other>.+)");
  private static final Pattern FROM =
      Pattern.compile(
          "^(?:from|by|for|according to|in(?= (?:the|their|a) (?:\\S+ ){0,2}?(?:"
              + FormWords.JOINT_TEXT
              + ")$))\\s+(?=.)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AS_WELL =
      Pattern.compile(
          "(?<=.)[,\\s]+(?:then|too|also|as well|instead|though|again|now)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPIC =
      form(
          "(?<topic>(?:about|on|regarding) .+)"
              + "|(?:(?:what|how) (?:did|does|has) )?(?:he|she|they|it)(?: (?:say|said|says))? (?:about|on) (?<other>.+)");

  /** What may be left of a question that names nothing but another outlet. */
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?:(?:and|but|so|then|only|just|what(?: about| did| does)?|how about|was said|print(?:ed)?|write|report(?:ed)?|say)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTS =
      Pattern.compile(
          "(?:what (?:did|does|has) |(?:and|but|only|what about|how about) )+(?=.)",
          Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;
  private final PeriodReader periods;
  private final OutletReader outlets;
  private final Whose whose;

  FollowUp(SpeakerFinder speakers, PeriodReader periods, OutletReader outlets) {
    this.speakers = speakers;
    this.periods = periods;
    this.outlets = outlets;
    this.whose = new Whose(speakers);
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(SO + "(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Returns the reading of a question that leans on the conversation; empty if it stands alone. */
  Optional<Query> read(String text, Conversation conversation) {
    return conversation.lastQuery().flatMap(last -> read(text, last, conversation));
  }

  private Optional<Query> read(String text, Query last, Conversation conversation) {
    Matcher more = MORE.matcher(text);
    if (more.matches()) {
      return asksOfAnother(more.group("who"), last)
          ? Optional.empty()
          : Optional.of(last.withIntent(Intent.MORE));
    }
    if (WHEN.matcher(text).matches()) {
      return Optional.of(last.withIntent(Intent.WHEN));
    }
    Matcher whoElse = WHO_ELSE.matcher(text);
    if (whoElse.matches()) {
      boolean saidTheSame = whoElse.group("same") != null && whoElse.group("on") == null;
      return Optional.of(Elsewhere.of(last, conversation, saidTheSame));
    }
    return narrowed(text, last)
        .or(() -> rest(DID, text, "rest").flatMap(rest -> of(rest, last)))
        .or(() -> rest(NOW_OF, text, "rest", "other").flatMap(rest -> of(rest, last)))
        .or(() -> rest(MENTIONED, text, "topic").flatMap(topic -> mentioned(topic, last)))
        .or(() -> rest(MEANT, text, "rest", "other").flatMap(rest -> other(rest, last)))
        .or(() -> rest(ANOTHER, text, "rest", "other").flatMap(rest -> other(rest, last)))
        .or(() -> rest(TOPIC, text, "topic", "other").map(topic -> onTopic(topic, last)))
        .or(
            () ->
                GOES_ON.matcher(text).find()
                    ? other(GOES_ON.matcher(text).replaceFirst(""), last)
                    : Optional.empty());
  }

  /** "What else did Rusk say?" asks for more only of Rusk. */
  private boolean asksOfAnother(@Nullable String who, Query last) {
    return who != null
        && !THE_SAME.matcher(who).matches()
        && of(who, last)
            .filter(query -> !Collections.disjoint(query.fittingSpeakers(), last.fittingSpeakers()))
            .isEmpty();
  }

  /** The same asked of somebody else, if the words name somebody. */
  private Optional<Query> of(String who, Query last) {
    return whose
        .of(who, last.speakers(), last.period())
        .or(() -> Optional.of(speakers.find(who, last.period())))
        .filter(named -> named.stream().noneMatch(AskedSpeaker::isUnknown))
        .map(named -> answerable(last).withSpeakers(named));
  }

  /** "Only in the Morning Post", "what did the Morning Post print?", "just in May" */
  private Optional<Query> narrowed(String text, Query last) {
    Cut<List<String>> tied = outlets.read(text);
    Cut<List<String>> named =
        tied.found().isEmpty() ? outlets.read(PRINTS.matcher(text).replaceFirst("in ")) : tied;
    Cut<Period> period = periods.read(named.found().isEmpty() ? text : named.rest());
    boolean isNarrower = !named.found().isEmpty() || !period.found().isAny();
    if (!isNarrower || !NOTHING_MORE.matcher(period.rest().strip()).matches()) {
      return Optional.empty();
    }
    Query printed =
        named.found().isEmpty() ? answerable(last) : answerable(last).withOutlets(named.found());
    return Optional.of(period.found().isAny() ? printed : printed.within(period.found()));
  }

  private static Optional<String> rest(Pattern form, String text, String... groups) {
    Matcher matcher = form.matcher(text);
    return matcher.matches()
        ? Arrays.stream(groups).map(matcher::group).filter(Objects::nonNull).findFirst()
        : Optional.empty();
  }

  private static Query answerable(Query last) {
    return last.withIntent(last.intent() == Intent.MORE ? Intent.STATEMENTS : last.intent());
  }

  private static Query onTopic(String topic, Query last) {
    String bare = topic.replaceFirst("(?i)^(?:about|on|regarding)\\s+", "");
    return answerable(last).withTopic(bare).withWords("");
  }

  /** "What about Russia?", which nobody quotes, asks for what was said of it. */
  private boolean isNoSource(List<AskedSpeaker> named) {
    return named.stream()
        .flatMap(each -> each.fits().stream())
        .allMatch(each -> each.kind() == Speaker.Kind.BODY && !speakers.isQuoted(each));
  }

  /** "Russia, did she mention it?", unless it is whom the question is put to. */
  private Optional<Query> mentioned(String topic, Query last) {
    boolean isSomebody = of(topic, last).filter(query -> !isNoSource(query.speakers())).isPresent();
    return isSomebody ? Optional.empty() : Optional.of(onTopic(topic, last));
  }

  /** Another speaker, another period or, if it is neither, another topic. */
  private Optional<Query> other(String typed, Query last) {
    String rest = AS_WELL.matcher(FROM.matcher(typed).replaceFirst("")).replaceFirst("");
    if (rest.matches("(?i)(?:about|on|regarding) .+")) {
      return Optional.of(onTopic(rest, last));
    }
    Cut<Period> period = periods.read(rest);
    if (!period.found().isAny() && period.rest().isBlank()) {
      return Optional.of(answerable(last).within(period.found()));
    }
    return of(rest, last)
        .filter(query -> !isNoSource(query.speakers()))
        .or(
            () ->
                QuestionForm.partsOf(rest).isPresent()
                    ? Optional.empty()
                    : Optional.of(onTopic(rest, last)));
  }
}
