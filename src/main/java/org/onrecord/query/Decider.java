package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.query.rank.Confidence;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.Speaker;

/** Decides whether a ranking answers a query. */
final class Decider {

  /**
   * Below, what was found is about something else. Of the questions we have with and without an
   * answer, this refuses nearly all without one; a lower one would refuse fewer with one.
   */
  private static final double ENOUGH = 0.3;

  /** Who wants to know whether it was said, is not told of what is beside it. */
  private static final double ENOUGH_OF_A_CLAIM = 0.4;

  /** What was shown or pasted has more words than a topic, and some stand in anything. */
  private static final double ENOUGH_OF_A_TEXT = 0.2;

  /** Claimed words must be there nearly whole. */
  private static final double ENOUGH_WORDS = 0.6;

  /** Whoever is quoted in the article that is talked about most likely speaks of its topic. */
  private static final double ENOUGH_BESIDE = 0.12;

  private final Query query;
  private final Meant meant;

  Decider(Query query, Meant meant) {
    this.query = query;
    this.meant = meant;
  }

  /** Whether an answer depends on what others said of the topic. */
  static boolean isForOthersToo(Query query, List<Scored> ranked) {
    return !query.speakers().isEmpty()
        && !query.sought().isEmpty()
        && isOnTopic(query)
        && !isBeside(query, ranked)
        && Confidence.isInDoubt(ranked);
  }

  /** Whether what ranks first is asked for with no more than a name and stands in that article. */
  private static boolean isBeside(Query query, List<Scored> ranked) {
    return query.intent() == Intent.STATEMENTS
        && query.leaning().onTheSame()
        && !ranked.isEmpty()
        && query.leaning().isOn(ranked.get(0).candidate());
  }

  /**
   * @param anybodys what anybody said, if the answer depends on it
   */
  Decision decide(List<Scored> ranked, List<Scored> anybodys) {
    if (query.namesSomebodyUnknown()) {
      return new Decision.Nothing(Reason.UNKNOWN_SPEAKER);
    }
    if (query.asksNothing()) {
      return new Decision.Nothing(Reason.NOTHING_ASKED);
    }
    if (ranked.isEmpty()) {
      return new Decision.Nothing(reasonForNone());
    }
    if (!query.sought().isEmpty() && !isEnough(query, ranked, anybodys)) {
      return new Decision.Nothing(
          query.speakers().isEmpty() ? Reason.NOBODY_SAID : Reason.SILENT_ON_TOPIC);
    }
    return query.sought().isEmpty() ? whoeverIsMeant(ranked) : new Decision.Found();
  }

  private Reason reasonForNone() {
    if (query.speakers().isEmpty()) {
      return query.sought().isEmpty() ? Reason.NOT_THERE : Reason.NOBODY_SAID;
    }
    if (query.fittingSpeakers().stream().noneMatch(each -> meant.quotations(each) > 0)) {
      return Reason.NEVER_QUOTED;
    }
    return query.sought().isEmpty() ? Reason.NOT_THERE : Reason.SILENT_ON_TOPIC;
  }

  /** Of several people of a name, whoever did not speak at the time or there is not meant. */
  private Decision whoeverIsMeant(List<Scored> ranked) {
    boolean ever = query.period().isAny() && query.outlets().isEmpty();
    Set<Speaker> spoke =
        ranked.stream().map(each -> each.candidate().speaker()).collect(Collectors.toSet());
    for (AskedSpeaker asked : query.speakers()) {
      List<Speaker> people =
          meant.people(asked).stream().filter(each -> ever || spoke.contains(each)).toList();
      if (people.size() > 1) {
        return new Decision.Ambiguous(asked.asked(), people);
      }
    }
    return new Decision.Found();
  }

  /** Whether what others said is worth showing where the answer is that nothing is on record. */
  static boolean isNear(Query query, List<Scored> others) {
    return isOnTopic(query) ? Confidence.isNear(others) : isEnough(query, others, List.of());
  }

  private static boolean isEnough(Query query, List<Scored> ranked, List<Scored> anybodys) {
    double enough = isBeside(query, ranked) ? ENOUGH_BESIDE : enough(query);
    return confidence(query, ranked, anybodys) >= enough || isSaidOtherwise(query, ranked);
  }

  /** Who asks who said it seldom has the words in their order. */
  private static boolean isSaidOtherwise(Query query, List<Scored> ranked) {
    return query.intent() == Intent.WHO_SAID
        && !query.words().isEmpty()
        && Confidence.of(query, ranked, List.of()) >= ENOUGH_OF_A_CLAIM;
  }

  private static double enough(Query query) {
    if (!query.words().isEmpty()) {
      return ENOUGH_WORDS;
    }
    if (!isOnTopic(query)) {
      return ENOUGH_OF_A_TEXT;
    }
    return query.intent() == Intent.DID_SAY ? ENOUGH_OF_A_CLAIM : ENOUGH;
  }

  /** Whether a topic is sought, and not words, what is like a statement, or a text. */
  static boolean isOnTopic(Query query) {
    return query.words().isEmpty() && query.like().isEmpty() && !query.isText();
  }

  static double confidence(Query query, List<Scored> ranked, List<Scored> anybodys) {
    if (ranked.isEmpty()) {
      return 0;
    }
    if (query.sought().isEmpty()) {
      return 1;
    }
    return isOnTopic(query) ? Confidence.of(query, ranked, anybodys) : ranked.get(0).score();
  }
}
