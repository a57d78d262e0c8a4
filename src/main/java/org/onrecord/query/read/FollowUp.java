package org.onrecord.query.read;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** Reads questions that say only what is different from the last one. */
final class FollowUp {

  private static final String SO = "(?:(?:and|but|so|ok|okay|well|no|yes|then|also)[,\\s]+)*";

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:and|but|so|then)\\b\\s+(?=.)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE =
      form(
          "(?:what|anything|something) (?:else|more)(?: (?:did|has|does|do|is|was) .+?)?|more|go on|continue|next|and\\??|show more|tell me more");
  private static final Pattern WHEN =
      form(
          "(?:when|what (?:date|day)) (?:was|is|did|were) (?:that|this|it|those|these|he|she|they)(?: (?:said|say|from|happen|stated?))*(?: (?:that|this|it|so))?");
  private static final Pattern WHO_ELSE =
      form(
          "(?:who|anyone|anybody|did (?:anyone|anybody)) else(?: (?:has|have))? (?:said|says|say|agreed?|talked|spoke|commented?|mentioned?)(?: (?:about|on|with))?(?: (?:that|this|it|so|the same))?(?: (?:thing|too))?");
  private static final Pattern MEANT =
      form(
          "(?:(?:not|no|sorry)\\b.*?[,\\s]+)?(?:i|we) (?:meant|mean|was asking about|wanted) (?<rest>.+)"
              + "|(?:no|sorry)[,\\s]+(?<other>.+)");
  private static final Pattern ANOTHER = form("(?:what|how) about (?<rest>.+)");
  private static final Pattern TOPIC =
      form(
          "(?<topic>(?:about|on|regarding) .+)"
              + "|(?:(?:what|how) (?:did|does|has) )?(?:he|she|they|it)(?: (?:say|said|says))? (?:about|on) (?<other>.+)");

  /** What may be left of a question that names nothing but another outlet. */
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?:(?:and|but|so|then|only|just|what(?: about| did| does)?|how about|print(?:ed)?|write|report(?:ed)?|say)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTS =
      Pattern.compile(
          "(?:what (?:did|does|has) |(?:and|but|only|what about|how about) )+(?=.)",
          Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;
  private final PeriodReader periods;
  private final OutletReader outlets;

  FollowUp(SpeakerFinder speakers, PeriodReader periods, OutletReader outlets) {
    this.speakers = speakers;
    this.periods = periods;
    this.outlets = outlets;
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(SO + "(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Returns the reading of a question that leans on the conversation; empty if it stands alone. */
  Optional<Query> read(String text, Conversation conversation) {
    return conversation.lastQuery().flatMap(last -> read(text, last, conversation));
  }

  private Optional<Query> read(String text, Query last, Conversation conversation) {
    if (MORE.matcher(text).matches()) {
      return Optional.of(last.withIntent(Intent.MORE));
    }
    if (WHEN.matcher(text).matches()) {
      return Optional.of(last.withIntent(Intent.WHEN));
    }
    if (WHO_ELSE.matcher(text).matches()) {
      return Optional.of(elsewhere(last, conversation));
    }
    return elsewherePrinted(text, last)
        .or(() -> rest(MEANT, text, "rest", "other").flatMap(rest -> other(rest, last)))
        .or(() -> rest(ANOTHER, text, "rest").flatMap(rest -> other(rest, last)))
        .or(() -> rest(TOPIC, text, "topic", "other").map(topic -> onTopic(topic, last)))
        .or(
            () ->
                GOES_ON.matcher(text).find()
                    ? other(GOES_ON.matcher(text).replaceFirst(""), last)
                    : Optional.empty());
  }

  /** "Only in the Morning Post", "what did the Morning Post print?" */
  private Optional<Query> elsewherePrinted(String text, Query last) {
    Cut<List<String>> tied = outlets.read(text);
    Cut<List<String>> named =
        tied.found().isEmpty() ? outlets.read(PRINTS.matcher(text).replaceFirst("in ")) : tied;
    boolean nothingElse = NOTHING_MORE.matcher(named.rest()).matches();
    return named.found().isEmpty() || !nothingElse
        ? Optional.empty()
        : Optional.of(answerable(last).withOutlets(named.found()));
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

  /** Another speaker, another period or, if it is neither, another topic. */
  private Optional<Query> other(String rest, Query last) {
    if (rest.matches("(?i)(?:about|on|regarding) .+")) {
      return Optional.of(onTopic(rest, last));
    }
    Cut<Period> period = periods.read(rest);
    if (!period.found().isAny() && period.rest().isBlank()) {
      return Optional.of(answerable(last).within(period.found()));
    }
    List<AskedSpeaker> named = speakers.find(rest, last.period());
    if (named.stream().noneMatch(AskedSpeaker::isUnknown)) {
      return Optional.of(answerable(last).withSpeakers(named));
    }
    return QuestionForm.partsOf(rest).isPresent()
        ? Optional.empty()
        : Optional.of(onTopic(rest, last));
  }

  private static Query elsewhere(Query last, Conversation conversation) {
    Query anybody =
        last.withIntent(Intent.ABOUT).withSpeakers(List.of()).except(said(last, conversation));
    boolean hasSubject = !last.sought().isEmpty();
    return hasSubject || conversation.statements().isEmpty()
        ? anybody
        : anybody.withTopic(conversation.statements().get(0).lead().text());
  }

  private static Set<Speaker> said(Query last, Conversation conversation) {
    if (!last.speakers().isEmpty()) {
      return last.fittingSpeakers();
    }
    return conversation.statements().stream()
        .limit(1)
        .map(Statement::lead)
        .map(each -> each.speaker())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
