package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** The last question again with another speaker, another period or another topic in it. */
final class Instead {

  private static final Pattern FROM =
      Pattern.compile(
          "^(?:from|by|for|according to|(?:back|returning) to|in(?= (?:the|their|a) (?:\\S+ ){0,2}?(?:"
              + FormWords.JOINT_TEXT
              + ")$))\\s+(?=.)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AS_WELL =
      Pattern.compile(
          "(?<=.)[,\\s]+(?:then|too|also|as well|instead|though|again|now)$",
          Pattern.CASE_INSENSITIVE);

  /** "Cole on that" is Cole on the same. */
  private static final Pattern ON_THAT =
      Pattern.compile(
          "(?<=\\p{L})[,\\s]+(?:on|about|regarding) (?:it|this|that|these|those|them|the same(?: thing| topic| subject)?)$",
          Pattern.CASE_INSENSITIVE);

  /** "The ministries in their statement" are the ministries. */
  private static final Pattern IN_A_TEXT =
      Pattern.compile(
          "(?<=\\p{L})\\s+in (?:the|their|his|her|a) (?:\\S+ ){0,2}?(?:"
              + FormWords.JOINT_TEXT
              + ")$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile("^(?:about|on|regarding)\\s+(?=.)", Pattern.CASE_INSENSITIVE);

  /** "The official, did he mention it?" asks anew. */
  private static final Pattern ASKS =
      Pattern.compile(
          ".*[,:]\\s*(?:what|when|how|why|who|did|does|do|has|have|was|is|are)\\b.+",
          Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;
  private final PeriodReader periods;
  private final UntiedTime untied;
  private final HoldersNearby holders;
  private final FirstNamed firstNamed;
  private final Whose whose;

  Instead(SpeakerFinder speakers, PeriodReader periods, HoldersNearby holders) {
    this.speakers = speakers;
    this.periods = periods;
    this.untied = new UntiedTime(periods);
    this.holders = holders;
    this.firstNamed = new FirstNamed(speakers);
    this.whose = new Whose(speakers);
  }

  /** The same asked of somebody else, if the words name somebody. */
  Optional<Query> of(String who, Query last) {
    return whose
        .of(who, last.speakers(), last.period())
        .or(
            () ->
                Whose.isSomebodys(who)
                    ? Optional.empty()
                    : Optional.of(speakers.find(who, last.period())))
        .filter(named -> named.stream().noneMatch(AskedSpeaker::isUnknown))
        .map(named -> answerable(last).withSpeakers(named));
  }

  /** The same asked only of somebody, or only of a time. */
  Optional<Query> only(String rest, Query last, Conversation conversation) {
    return of(rest, last, conversation).or(() -> untied.in(rest).map(answerable(last)::within));
  }

  /** The same asked of somebody else, who may be quoted beside the last answer. */
  Optional<Query> of(String who, Query last, Conversation conversation) {
    return of(who, last)
        .or(() -> holders.beside(who, conversation).map(answerable(last)::withSpeakers));
  }

  static Query answerable(Query last) {
    return last.withIntent(last.intent() == Intent.MORE ? Intent.STATEMENTS : last.intent());
  }

  /** Another topic, and the time that is given with it: "and about the road, in May?" */
  Query onTopic(String topic, Query last) {
    Cut<Period> period = periods.read(topic);
    String bare = ABOUT.matcher(TopicWords.trimmed(period.rest())).replaceFirst("");
    return during(period, last).withTopic(TopicWords.of(bare)).withWords("");
  }

  private static Query during(Cut<Period> period, Query last) {
    return period.found().isAny() ? answerable(last) : answerable(last).within(period.found());
  }

  /** "What about Russia?", which nobody quotes, asks for what was said of it. */
  private boolean isNoSource(List<AskedSpeaker> named) {
    return named.stream()
        .flatMap(each -> each.fits().stream())
        .allMatch(each -> each.kind() == Speaker.Kind.BODY && !speakers.isQuoted(each));
  }

  /** "Russia, did she mention it?", unless it is whom the question is put to. */
  Optional<Query> mentioned(String topic, Query last) {
    return source(topic, last).isPresent() ? Optional.empty() : Optional.of(onTopic(topic, last));
  }

  /** Another speaker, another period or both or, if it is neither, another topic. */
  Optional<Query> other(String typed, Query last, Conversation conversation) {
    String asWell = AS_WELL.matcher(FROM.matcher(typed).replaceFirst("")).replaceFirst("");
    String rest = ON_THAT.matcher(IN_A_TEXT.matcher(asWell).replaceFirst("")).replaceFirst("");
    if (ABOUT.matcher(rest).find()) {
      return Optional.of(onTopic(rest, last));
    }
    Cut<Period> period = periods.read(rest);
    if (!period.found().isAny() && period.rest().isBlank()) {
      return Optional.of(during(period, last));
    }
    return asksAnew(rest)
        ? Optional.empty()
        : somebody(rest, last, conversation)
            .or(
                () ->
                    somebody(TopicWords.trimmed(period.rest()), during(period, last), conversation))
            .or(() -> untied.in(rest).map(answerable(last)::within))
            .or(
                () ->
                    QuestionForm.partsOf(rest).isPresent()
                        ? Optional.empty()
                        : Optional.of(onTopic(rest, last)));
  }

  private boolean asksAnew(String text) {
    return ASKS.matcher(text).matches() || firstNamed.in(text, Period.ANY).isPresent();
  }

  /** Whom the words name beyond doubt, else whom articles call so, else whom they may name. */
  private Optional<Query> somebody(String who, Query last, Conversation conversation) {
    Optional<Query> source = source(who, last);
    return source
        .filter(query -> query.speakers().stream().allMatch(AskedSpeaker::certain))
        .or(() -> holders.beside(who, conversation).map(answerable(last)::withSpeakers))
        .or(() -> source)
        .or(() -> holders.of(who, conversation).map(answerable(last)::withSpeakers));
  }

  private Optional<Query> source(String who, Query last) {
    return of(who, last).filter(query -> !isNoSource(query.speakers()));
  }
}
