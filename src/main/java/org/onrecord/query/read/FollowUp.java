package org.onrecord.query.read;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;

/** Reads questions that say only what is different from the last one. */
final class FollowUp {

  private static final String SO = "(?:(?:and|but|so|ok|okay|well|no|yes|then|also)[,\\s]+)*";

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:and|but|so|then)\\b\\s+(?=.)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MEANT =
      form(
          "(?:(?:not|no|sorry)\\b.*?[,\\s]+)?(?:i|we) (?:meant|mean|was asking about|wanted) (?<rest>.+)"
              + "|(?:no|sorry)[,\\s]+(?<other>.+)");
  private static final Pattern DID =
      form(
          "(?:(?:what )?(?:did|does|has|had|is|was)) (?!(?:he|she|they|it|you|we)\\b|.*\\b(?:about|say|said)\\b|.*\\b"
              + FormWords.SAY
              + "\\b \\S)"
              + "(?<rest>\\S+(?: \\S+){0,3}?)(?: too| also| as well)?");
  private static final Pattern NOW_OF =
      form(
          "(?:now|next|then)[,:]? (?<rest>\\S+(?: \\S+){0,3})"
              + "|(?<other>\\S+(?: \\S+){0,3}?),? (?:too|as well|also|then|instead|again)");
  private static final Pattern ONLY =
      form("(?:only|just) (?<rest>\\S+(?: \\S+){0,3})|(?<other>\\S+(?: \\S+){0,3}) (?:only|alone)");
  private static final Pattern MENTIONED =
      form(
          "(?<topic>[^,:]{2,60}?)(?:[,:]| -)+ ?(?:(?:and )?what )?(?:did|does|has|do|have) (?:he|she|they) (?:ever |also |even )?"
              + FormWords.SAY
              + "(?: (?:anything|something|much|a word))?(?: (?:about|on|of|to))? (?:it|this|that|them)(?: at all| too)?");
  private static final Pattern ANOTHER =
      form(
          "(?:(?:what|how) about|what of|(?:back|returning|to return|to come back|going back) to) (?<rest>.+)|(?:the )?same (?:for|from|of|with) (?<other>.+)");
  private static final Pattern TOPIC =
      form(
          "(?<topic>(?:about|on|regarding) .+)"
              + "|(?:(?:what|how) (?:did|does|has) )?(?:he|she|they|it)(?: (?:say|said|says))? (?:about|on) (?<other>.+)");

  private final OfTheAnswer ofTheAnswer;
  private final Narrowed narrowed;
  private final Instead instead;

  FollowUp(
      SpeakerFinder speakers, PeriodReader periods, OutletReader outlets, HoldersNearby holders) {
    this.instead = new Instead(speakers, periods, holders);
    this.ofTheAnswer = new OfTheAnswer(instead);
    this.narrowed = new Narrowed(periods, outlets);
  }

  static Pattern form(String pattern) {
    return Pattern.compile(SO + "(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Returns the reading of a question that leans on the conversation; empty if it stands alone. */
  Optional<Query> read(String text, Conversation conversation) {
    return conversation.lastQuery().flatMap(last -> read(text, last, conversation));
  }

  private Optional<Query> read(String text, Query last, Conversation conversation) {
    return OfTheAnswer.isAskedBy(text)
        ? ofTheAnswer.read(text, last, conversation)
        : changed(text, last, conversation);
  }

  private Optional<Query> changed(String text, Query last, Conversation conversation) {
    return narrowed
        .read(text, last)
        .or(() -> rest(DID, text, "rest").flatMap(rest -> instead.of(rest, last, conversation)))
        .or(
            () ->
                rest(NOW_OF, text, "rest", "other")
                    .flatMap(rest -> instead.of(rest, last, conversation)))
        .or(
            () ->
                rest(ONLY, text, "rest", "other")
                    .flatMap(rest -> instead.only(rest, last, conversation)))
        .or(() -> rest(MENTIONED, text, "topic").flatMap(topic -> instead.mentioned(topic, last)))
        .or(
            () ->
                rest(MEANT, text, "rest", "other")
                    .flatMap(rest -> instead.other(rest, last, conversation)))
        .or(
            () ->
                rest(ANOTHER, text, "rest", "other")
                    .flatMap(rest -> instead.other(rest, last, conversation)))
        .or(() -> rest(TOPIC, text, "topic", "other").map(topic -> instead.onTopic(topic, last)))
        .or(
            () ->
                GOES_ON.matcher(text).find()
                    ? instead.other(GOES_ON.matcher(text).replaceFirst(""), last, conversation)
                    : Optional.empty());
  }

  private static Optional<String> rest(Pattern form, String text, String... groups) {
    Matcher matcher = form.matcher(text);
    return matcher.matches()
        ? Arrays.stream(groups).map(matcher::group).filter(Objects::nonNull).findFirst()
        : Optional.empty();
  }
}
