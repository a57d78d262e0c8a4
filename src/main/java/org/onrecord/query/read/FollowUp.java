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
          "(?:i|we) (?:meant|mean|was asking about|wanted) (?<rest>.+)|(?:not .+?, )?(?:no|sorry)[,\\s]+(?:i (?:meant|mean) )?(?<other>.+)");
  private static final Pattern TOPIC =
      form(
          "(?:what|how) about (?<rest>.+)|(?<topic>(?:about|on|regarding) .+)|(?:(?:what|how) (?:did|does|has) )?(?:he|she|they|it)(?: (?:say|said|says))? (?:about|on) (?<other>.+)");

  private final SpeakerFinder speakers;
  private final PeriodReader periods;

  FollowUp(SpeakerFinder speakers, PeriodReader periods) {
    this.speakers = speakers;
    this.periods = periods;
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
    return changed(MEANT, text, last, "rest", "other")
        .or(() -> changed(TOPIC, text, last, "rest", "topic", "other"))
        .or(
            () ->
                text.toLowerCase(java.util.Locale.ROOT).matches("(?:and|but|so|then)\\b.+")
                    ? other(text.replaceFirst("^\\S+\\s+", ""), last)
                    : Optional.empty());
  }

  private Optional<Query> changed(Pattern form, String text, Query last, String... groups) {
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Arrays.stream(groups)
        .map(matcher::group)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(rest -> other(rest, last));
  }

  /** Another speaker, another period or, if it is neither, another topic. */
  private Optional<Query> other(String rest, Query last) {
    Query answerable =
        last.withIntent(last.intent() == Intent.MORE ? Intent.STATEMENTS : last.intent());
    boolean isTopic = rest.matches("(?i)(?:about|on|regarding) .+");
    if (!isTopic && QuestionForm.partsOf(rest).isPresent()) {
      return Optional.empty();
    }
    String bare = rest.replaceFirst("(?i)^(?:about|on|regarding)\\s+", "");
    Cut<Period> period = periods.read(bare);
    if (!period.found().isAny() && period.rest().isBlank()) {
      return Optional.of(answerable.within(period.found()));
    }
    List<AskedSpeaker> named = speakers.find(bare, last.period());
    boolean known = !isTopic && named.stream().noneMatch(AskedSpeaker::isUnknown);
    return Optional.of(
        known ? answerable.withSpeakers(named) : answerable.withTopic(bare).withWords(""));
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
