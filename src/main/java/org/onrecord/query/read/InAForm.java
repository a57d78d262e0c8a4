package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** Reads a question in the forms of {@link WaysToAsk}. */
final class InAForm {

  private static final Pattern COMPARED =
      Pattern.compile("\\s+(?:vs\\.?|versus|with|to|against)\\s+", Pattern.CASE_INSENSITIVE);

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

  /** What anybody is quoted in, and nobody's name. */
  private static final Set<String> IN_PRINT =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "your",
          "article",
          "articles",
          "report",
          "reports",
          "story",
          "stories",
          "piece",
          "press",
          "media",
          "news",
          "paper",
          "papers",
          "transcript",
          "coverage");

  private final SpeakerFinder speakers;

  InAForm(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** Returns what the first form that fits tells. */
  Optional<Query> asTyped(String text, Period period) {
    return QuestionForm.partsOf(text).map(parts -> of(parts, period));
  }

  Optional<Query> mistyped(String text, Period period) {
    String mended = FormTypos.mended(text);
    return mended.equals(text)
        ? Optional.empty()
        : QuestionForm.partsOf(mended)
            .map(parts -> of(parts, period))
            .filter(InAForm::asksOfSomebodyKnown);
  }

  /** "Joint statement on roads" asks of nobody called Joint if one of that name is quoted. */
  Optional<Query> inAnotherForm(String text, Period period) {
    return QuestionForm.allPartsOf(text)
        .filter(parts -> !parts.who().isEmpty())
        .map(parts -> of(parts, period))
        .filter(query -> !query.speakers().isEmpty() && asksOfSomebodyKnown(query))
        .findFirst();
  }

  static boolean asksOfSomebodyKnown(Query query) {
    return query.speakers().stream().noneMatch(AskedSpeaker::isUnknown);
  }

  private Query of(QuestionForm.Parts parts, Period period) {
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

  /** "Somebody" is anybody, and "somebody at the Road Board" is not. */
  private boolean isAnybody(String who, Period period) {
    List<String> words = NameWords.of(who);
    if (words.isEmpty()) {
      return true;
    }
    boolean isShort = ANYBODY.contains(words.get(0)) && words.size() < 3;
    boolean mayBe = ANYBODY.contains(words.get(0)) || IN_PRINT.containsAll(words);
    return isShort
        || (mayBe && speakers.find(who, period).stream().anyMatch(AskedSpeaker::isUnknown));
  }
}
