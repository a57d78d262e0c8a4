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
 * @param outlets where it was printed; empty means anywhere
 * @param except whose words are not wanted ("who else")
 */
public record Query(
    Intent intent,
    List<AskedSpeaker> speakers,
    String topic,
    String words,
    Period period,
    List<String> outlets,
    Set<Speaker> except) {

  /** So many words are more than a topic has. */
  private static final int A_TEXT = 15;

  public Query {
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
    except = Set.copyOf(except);
  }

  public static Query of(Intent intent) {
    return new Query(intent, List.of(), "", "", Period.ANY, List.of(), Set.of());
  }

  /** Whether the topic is no topic but a text, of which no quotation repeats all. */
  public boolean isText() {
    return words.isEmpty() && topic.split("\\s+", A_TEXT + 1).length > A_TEXT;
  }

  /** Returns what the quotations are ranked by. */
  public String sought() {
    return words.isEmpty() ? topic : words;
  }

  /** Whether it names nothing that could be found: no speaker, topic, time or outlet. */
  public boolean asksNothing() {
    boolean names = !speakers.isEmpty() || !sought().isEmpty() || intent == Intent.LATEST;
    return !names && period.isAny() && outlets.isEmpty();
  }

  /** Returns every speaker whose words may be shown. */
  public Set<Speaker> fittingSpeakers() {
    return speakers.stream()
        .flatMap(asked -> asked.fits().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Query withIntent(Intent other) {
    return new Query(other, speakers, topic, words, period, outlets, except);
  }

  public Query withSpeakers(List<AskedSpeaker> others) {
    return new Query(intent, others, topic, words, period, outlets, except);
  }

  public Query withTopic(String other) {
    return new Query(intent, speakers, other, words, period, outlets, except);
  }

  public Query withWords(String other) {
    return new Query(intent, speakers, topic, other, period, outlets, except);
  }

  public Query within(Period other) {
    return new Query(intent, speakers, topic, words, other, outlets, except);
  }

  public Query withOutlets(List<String> others) {
    return new Query(intent, speakers, topic, words, period, others, except);
  }

  public Query except(Set<Speaker> others) {
    return new Query(intent, speakers, topic, words, period, outlets, others);
  }
}
