package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** Reads of whom and about what a question asks that no longer names its time and its outlet. */
final class PlainQuestion {

  private static final Pattern OF_WORDS =
      Pattern.compile("\\S+(?: \\S+)? " + FormWords.OF_WORDS, Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_WITH_WORDS =
      Pattern.compile("\\s" + FormWords.OF_WORDS + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARED =
      Pattern.compile("\\s+(?:vs\\.?|versus|with|to|against)\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHO_IS =
      Pattern.compile("^who(?:['’]s| is| was| are| were) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_FOR_A_NAME =
      Pattern.compile(
          "(?:who(?:['’]s| is| was| are| were)|what(?:['’]s| is| was| are) the (?:real )?names? of"
              + "|name|identify) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ANYBODY =
      Set.of(
          "they",
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "people",
          "everyone",
          "everybody",
          "it",
          "we",
          "you",
          "who",
          "all",
          "he",
          "she",
          "there",
          "one",
          "been");

  private final SpeakerFinder speakers;
  private final FirstNamed firstNamed;
  private final NamedBefore before;
  private final OtherScript otherScript;
  private final Whose whose;

  PlainQuestion(SpeakerFinder speakers) {
    this.speakers = speakers;
    this.firstNamed = new FirstNamed(speakers);
    this.before = new NamedBefore(speakers);
    this.otherScript = new OtherScript(speakers);
    this.whose = new Whose(speakers);
  }

  /** Whom a question names before it asks is meant, unless it names somebody else. */
  Query read(String typed, Period period) {
    String text = SaidTogether.asked(HowTheySpoke.leftOut(typed));
    Optional<Query> moved = TopicFirst.moved(text).map(each -> readAlone(each, period));
    return moved
        .filter(query -> !query.speakers().isEmpty() && asksOfSomebodyKnown(query))
        .or(
            () ->
                before
                    .in(text, period)
                    .map(named -> of(named.who(), readAlone(named.rest(), period), period)))
        .or(() -> moved)
        .orElseGet(() -> readAlone(text, period));
  }

  /** What asks of nobody as it stands may have typing errors. */
  private Query readAlone(String text, Period period) {
    Optional<Query> typed = QuestionForm.partsOf(text).map(parts -> fromParts(parts, period));
    return typed
        .filter(PlainQuestion::asksOfSomebodyKnown)
        .or(() -> unnamed(text, period))
        .or(() -> mistyped(text, period))
        .or(() -> typed.flatMap(unknown -> inAnotherForm(text, period)))
        .or(() -> typed.flatMap(unknown -> namedAlone(text, period)))
        .or(() -> typed.flatMap(unknown -> inTwoScripts(unknown, period)))
        .or(() -> typed.flatMap(unknown -> begunByAName(text, unknown, period)))
        .or(() -> typed)
        .or(() -> ofFirstNamed(text, period))
        .or(() -> ofWhomIsNamedBeforeATopic(text, period))
        .or(() -> inOtherScript(text, period))
        .orElseGet(() -> freely(text, period));
  }

  private Query of(List<AskedSpeaker> named, Query query, Period period) {
    Optional<List<AskedSpeaker>> theirs =
        query.speakers().size() == 1 && query.speakers().get(0).isUnknown()
            ? whose.of(query.speakers().get(0).asked(), named, period)
            : Optional.empty();
    if (theirs.isPresent()) {
      return query.withSpeakers(theirs.get());
    }
    if (!query.speakers().isEmpty()) {
      return query;
    }
    Intent intent = query.intent() == Intent.ABOUT ? Intent.STATEMENTS : query.intent();
    return query.withIntent(intent).withSpeakers(named);
  }

  private Query fromParts(QuestionForm.Parts parts, Period period) {
    String topic = SaidTogether.without(parts.topic());
    Query query =
        Query.of(parts.intent())
            .withTopic(TopicWords.of(topic))
            .withWords(TopicWords.trimmed(parts.words()));
    List<AskedSpeaker> asked = isAnybody(parts.who(), period) ? List.of() : asked(parts, period);
    boolean everybody =
        Together.isMeantBy(parts.who()) && asked.stream().allMatch(AskedSpeaker::isUnknown);
    List<AskedSpeaker> meant = everybody ? List.of() : asked;
    return topic.equals(parts.topic())
        ? query.withSpeakers(meant)
        : query.withSpeakers(together(meant, period));
  }

  /** What they said "in their joint statement" is said through it. */
  private List<AskedSpeaker> together(List<AskedSpeaker> asked, Period period) {
    List<AskedSpeaker> text = speakers.through(asked, period);
    return text.isEmpty() ? asked : text;
  }

  /** What two said together does not compare them. */
  private List<AskedSpeaker> asked(QuestionForm.Parts parts, Period period) {
    return parts.intent() == Intent.COMPARE
        ? speakers.apart(COMPARED.matcher(parts.who()).replaceAll(" and "), period)
        : speakers.find(parts.who(), period);
  }

  /** "Who is the senior official?", which no article tells. */
  private Optional<Query> unnamed(String text, Period period) {
    return Optional.of(ASKS_FOR_A_NAME.matcher(text))
        .filter(Matcher::matches)
        .map(asks -> speakers.find(asks.group("who"), period))
        .filter(named -> named.stream().allMatch(PlainQuestion::isUnnamed))
        .map(named -> Query.of(Intent.WHO_IS).withSpeakers(named));
  }

  private static boolean isUnnamed(AskedSpeaker asked) {
    return !asked.isUnknown()
        && asked.fits().stream().allMatch(each -> each.kind() == Speaker.Kind.UNNAMED);
  }

  private Optional<Query> ofFirstNamed(String text, Period period) {
    return firstNamed
        .in(text, period)
        .map(
            named ->
                Query.of(named.speakers().isEmpty() ? Intent.ABOUT : Intent.STATEMENTS)
                    .withSpeakers(named.speakers())
                    .withTopic(TopicWords.of(named.rest())));
  }

  /** "Timeline of Cole harbour", "cole harbour quote": nothing stands between whom and what. */
  private Optional<Query> begunByAName(String text, Query query, Period period) {
    boolean isOfWords = ENDS_WITH_WORDS.matcher(text).find();
    return Optional.of(query)
        .filter(each -> isOfWords || each.intent() == Intent.TIMELINE)
        .filter(each -> each.topic().isEmpty())
        .flatMap(each -> firstNamed.beginning(each.speakers().get(0).asked(), period))
        .filter(named -> !isOfWords || Character.isLowerCase(named.rest().codePointAt(0)))
        .map(named -> query.withSpeakers(named.speakers()).withTopic(TopicWords.of(named.rest())));
  }

  /** "Joint statement" is no statement of somebody called Joint if there is one of that name. */
  private Optional<Query> namedAlone(String text, Period period) {
    return Optional.of(text)
        .filter(name -> OF_WORDS.matcher(name).matches())
        .map(name -> speakers.find(name, period))
        .filter(named -> named.stream().noneMatch(AskedSpeaker::isUnknown))
        .map(named -> Query.of(Intent.STATEMENTS).withSpeakers(named));
  }

  private Optional<Query> mistyped(String text, Period period) {
    String mended = FormTypos.mended(text);
    return mended.equals(text)
        ? Optional.empty()
        : QuestionForm.partsOf(mended)
            .map(parts -> fromParts(parts, period))
            .filter(PlainQuestion::asksOfSomebodyKnown);
  }

  /** "Joint statement on roads" asks of nobody called Joint if one of that name is quoted. */
  private Optional<Query> inAnotherForm(String text, Period period) {
    return QuestionForm.allPartsOf(text)
        .filter(parts -> !parts.who().isEmpty())
        .map(parts -> fromParts(parts, period))
        .filter(query -> !query.speakers().isEmpty() && asksOfSomebodyKnown(query))
        .findFirst();
  }

  private static boolean asksOfSomebodyKnown(Query query) {
    return query.speakers().stream().noneMatch(AskedSpeaker::isUnknown);
  }

  private Optional<Query> ofWhomIsNamedBeforeATopic(String text, Period period) {
    return before
        .beforeATopic(text, period)
        .map(
            named ->
                Query.of(Intent.STATEMENTS)
                    .withSpeakers(named.who())
                    .withTopic(TopicWords.of(named.rest())));
  }

  private Optional<Query> inOtherScript(String text, Period period) {
    return otherScript
        .named(text, period)
        .map(named -> Query.of(Intent.STATEMENTS).withSpeakers(List.of(named)));
  }

  /** "Что сказала Лена about the road?": whom the words before the topic name. */
  private Optional<Query> inTwoScripts(Query query, Period period) {
    return Optional.of(query.speakers())
        .filter(asked -> asked.size() == 1)
        .flatMap(asked -> otherScript.named(asked.get(0).asked(), period))
        .map(named -> query.withSpeakers(List.of(named)));
  }

  /** "Somebody" is anybody, and "somebody at the Road Board" is not. */
  private boolean isAnybody(String who, Period period) {
    List<String> words = NameWords.of(who);
    return words.isEmpty()
        || (ANYBODY.contains(words.get(0))
            && (words.size() < 3
                || speakers.find(who, period).stream().anyMatch(AskedSpeaker::isUnknown)));
  }

  /** Without a form: somebody's name alone, or a topic. */
  private Query freely(String text, Period period) {
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
