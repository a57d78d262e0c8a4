package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.quote.Speaker;

/**
 * The structured reading of a question.
 *
 * @param speakers whose words are wanted; empty means anybody's
 * @param topic the words that remain when speaker, period and outlet are taken away
 * @param words words that the question gives as said; empty if it gives none
 * @param like what somebody said, if others are sought who said the same; empty if not
 * @param outlets where it was printed; empty means anywhere
 * @param except whose words are not wanted ("who else")
 * @param leaning what it takes from what was shown before
 */
public record Query(
    Intent intent,
    List<AskedSpeaker> speakers,
    String topic,
    String words,
    String like,
    Period period,
    List<String> outlets,
    Set<Speaker> except,
    Leaning leaning) {

  /** So many words are more than a topic has. */
  private static final int A_TEXT = 15;

  public Query {
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
    except = Set.copyOf(except);
  }

  public static Query of(Intent intent) {
    return new Query(
        intent, List.of(), "", "", "", Period.ANY, List.of(), Set.of(), Leaning.ON_NOTHING);
  }

  /** Whether what is sought is no topic but a text, of which no quotation repeats all. */
  public boolean isText() {
    return words.isEmpty() && sought().split("\\s+", A_TEXT + 1).length > A_TEXT;
  }

  /** Returns what the quotations are ranked by. */
  public String sought() {
    String subject = like.isEmpty() ? topic : like;
    return words.isEmpty() ? subject : words;
  }

  /** Whether the words are a part of the topic asked for, and no claim that they were said. */
  boolean marksItsTopic() {
    boolean isOnATopic = intent == Intent.STATEMENTS || intent == Intent.ABOUT;
    return isOnATopic && !words.isEmpty() && topic.contains(words);
  }

  /** Whether it names nothing that could be found: no speaker, topic, time or outlet. */
  public boolean asksNothing() {
    boolean names = !speakers.isEmpty() || !sought().isEmpty() || intent == Intent.LATEST;
    return !names && period.isAny() && outlets.isEmpty();
  }

  public boolean namesSomebodyUnknown() {
    return speakers.stream().anyMatch(AskedSpeaker::isUnknown);
  }

  /** Returns every speaker whose words may be shown. */
  public Set<Speaker> fittingSpeakers() {
    return speakers.stream()
        .flatMap(asked -> asked.fits().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the query for what anybody said at any time and anywhere. */
  Query ofAnybody() {
    return withSpeakers(List.of())
        .within(Period.ANY)
        .withOutlets(List.of())
        .leaning(Leaning.ON_NOTHING);
  }

  public Query withIntent(Intent other) {
    return new Query(other, speakers, topic, words, like, period, outlets, except, leaning);
  }

  public Query withSpeakers(List<AskedSpeaker> others) {
    return new Query(intent, others, topic, words, like, period, outlets, except, leaning);
  }

  public Query withTopic(String other) {
    return new Query(intent, speakers, other, words, "", period, outlets, except, leaning);
  }

  public Query withWords(String other) {
    return new Query(intent, speakers, topic, other, like, period, outlets, except, leaning);
  }

  /** Returns the query for whoever else said this. */
  public Query withLike(String said) {
    return new Query(intent, speakers, topic, words, said, period, outlets, except, leaning);
  }

  public Query within(Period other) {
    return new Query(intent, speakers, topic, words, like, other, outlets, except, leaning);
  }

  public Query withOutlets(List<String> others) {
    return new Query(intent, speakers, topic, words, like, period, others, except, leaning);
  }

  public Query except(Set<Speaker> others) {
    return new Query(intent, speakers, topic, words, like, period, outlets, others, leaning);
  }

  /** Returns the same question after something was shown. */
  public Query leaning(Leaning other) {
    return new Query(intent, speakers, topic, words, like, period, outlets, except, other);
  }
}
