package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** Reads whom a question names where no form tells it. */
final class WithoutAForm {

  private static final Pattern OF_WORDS =
      Pattern.compile("\\S+(?: \\S+)? " + FormWords.OF_WORDS, Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_WITH_WORDS =
      Pattern.compile("\\s" + FormWords.OF_WORDS + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHO_IS =
      Pattern.compile("^who(?:['’]s| is| was| are| were) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_FOR_A_NAME =
      Pattern.compile(
          "(?:who(?:['’]s| is| was| are| were)|what(?:['’]s| is| was| are) the (?:real )?names? of"
              + "|name|identify) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);

  /** What somebody does in mind and may tell of: words on the road need not say "like". */
  private static final Pattern IN_MIND =
      Pattern.compile(
          "^(?:" + FormWords.LATELY + ")(?:like|love|hate|prefer|enjoy|mind|trust|know)s?\\s",
          Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;
  private final FirstNamed firstNamed;
  private final NamedBefore before;
  private final OtherScript otherScript;

  WithoutAForm(SpeakerFinder speakers, NamedBefore before) {
    this.speakers = speakers;
    this.firstNamed = new FirstNamed(speakers);
    this.before = before;
    this.otherScript = new OtherScript(speakers);
  }

  /** "Who is the senior official?", which no article tells. */
  Optional<Query> unnamed(String text, Period period) {
    return Optional.of(ASKS_FOR_A_NAME.matcher(text))
        .filter(Matcher::matches)
        .map(asks -> speakers.find(asks.group("who"), period))
        .filter(named -> named.stream().allMatch(WithoutAForm::isUnnamed))
        .map(named -> Query.of(Intent.WHO_IS).withSpeakers(named));
  }

  private static boolean isUnnamed(AskedSpeaker asked) {
    return !asked.isUnknown()
        && asked.fits().stream().allMatch(each -> each.kind() == Speaker.Kind.UNNAMED);
  }

  Optional<Query> ofFirstNamed(String text, Period period) {
    return firstNamed
        .in(text, period)
        .map(
            named ->
                Query.of(named.speakers().isEmpty() ? Intent.ABOUT : Intent.STATEMENTS)
                    .withSpeakers(named.speakers())
                    .withTopic(TopicWords.of(IN_MIND.matcher(named.rest()).replaceFirst(""))));
  }

  /** "Timeline of Cole harbour", "cole harbour quote": nothing stands between whom and what. */
  Optional<Query> begunByAName(String text, Query query, Period period) {
    boolean isOfWords = ENDS_WITH_WORDS.matcher(text).find();
    return Optional.of(query)
        .filter(each -> isOfWords || each.intent() == Intent.TIMELINE)
        .filter(each -> each.topic().isEmpty())
        .flatMap(each -> firstNamed.beginning(each.speakers().get(0).asked(), period))
        .filter(named -> !isOfWords || Character.isLowerCase(named.rest().codePointAt(0)))
        .map(named -> query.withSpeakers(named.speakers()).withTopic(TopicWords.of(named.rest())));
  }

  /** "Joint statement" is no statement of somebody called Joint if there is one of that name. */
  Optional<Query> namedAlone(String text, Period period) {
    return Optional.of(text)
        .filter(name -> OF_WORDS.matcher(name).matches())
        .map(name -> speakers.find(name, period))
        .filter(named -> named.stream().noneMatch(AskedSpeaker::isUnknown))
        .map(named -> Query.of(Intent.STATEMENTS).withSpeakers(named));
  }

  Optional<Query> ofWhomIsNamedBeforeATopic(String text, Period period) {
    return before
        .beforeATopic(text, period)
        .map(
            named ->
                Query.of(Intent.STATEMENTS)
                    .withSpeakers(named.who())
                    .withTopic(TopicWords.of(named.rest())));
  }

  Optional<Query> inOtherScript(String text, Period period) {
    return otherScript
        .named(text, period)
        .map(named -> Query.of(Intent.STATEMENTS).withSpeakers(List.of(named)));
  }

  /** "Что сказала Лена about the road?": whom the words before the topic name. */
  Optional<Query> inTwoScripts(Query query, Period period) {
    return Optional.of(query.speakers())
        .filter(asked -> asked.size() == 1)
        .flatMap(asked -> otherScript.named(asked.get(0).asked(), period))
        .map(named -> query.withSpeakers(List.of(named)));
  }

  /** Without a form: somebody's name alone, or a topic. */
  Query freely(String text, Period period) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return Query.of(Intent.HELP);
    }
    List<AskedSpeaker> named = speakers.find(WHO_IS.matcher(text).replaceFirst(""), period);
    boolean known = named.stream().noneMatch(AskedSpeaker::isUnknown);
    return known
        ? Query.of(Intent.STATEMENTS).withSpeakers(named)
        : Query.of(Intent.ABOUT).withTopic(TopicWords.of(text));
  }
}
