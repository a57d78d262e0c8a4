package org.onrecord.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.Speaker;

/** Decides whether a ranking answers a query. */
final class Decider {

  /**
   * Below, what was found is about something else. Of the questions we have with and without an
   * answer, this refuses nearly all without one; a lower one would refuse fewer with one.
   */
  private static final double ENOUGH = 0.15;

  /** Claimed words must be there nearly whole. */
  private static final double ENOUGH_WORDS = 0.6;

  /** Who is quoted so many times more often is meant, unless the question says otherwise. */
  private static final int FAR_MORE = 5;

  private final Query query;
  private final Holdings holdings;

  Decider(Query query, Holdings holdings) {
    this.query = query;
    this.holdings = holdings;
  }

  Decision decide(List<Scored> ranked) {
    if (query.speakers().stream().anyMatch(AskedSpeaker::isUnknown)) {
      return new Decision.Nothing(Reason.UNKNOWN_SPEAKER);
    }
    if (query.speakers().isEmpty() && query.sought().isEmpty()) {
      return new Decision.Nothing(Reason.NOTHING_ASKED);
    }
    if (ranked.isEmpty()) {
      return new Decision.Nothing(reasonForNone());
    }
    if (!query.sought().isEmpty() && !isEnough(query, ranked)) {
      return new Decision.Nothing(
          query.speakers().isEmpty() ? Reason.NOBODY_SAID : Reason.SILENT_ON_TOPIC);
    }
    return query.sought().isEmpty() ? whoeverIsMeant() : new Decision.Found();
  }

  private Reason reasonForNone() {
    if (query.speakers().isEmpty()) {
      return query.sought().isEmpty() ? Reason.NOT_THERE : Reason.NOBODY_SAID;
    }
    if (query.fittingSpeakers().stream().noneMatch(each -> quotations(each) > 0)) {
      return Reason.NEVER_QUOTED;
    }
    return query.sought().isEmpty() ? Reason.NOT_THERE : Reason.SILENT_ON_TOPIC;
  }

  private Decision whoeverIsMeant() {
    for (AskedSpeaker asked : query.speakers()) {
      List<Speaker> quoted = differentPeople(asked);
      if (quoted.size() > 1 && !oneStandsOut(quoted)) {
        return new Decision.Ambiguous(asked.asked(), quoted);
      }
    }
    return new Decision.Found();
  }

  /** "Ann B. Cole" and "Ann Cole" are not two people to choose between. */
  private List<Speaker> differentPeople(AskedSpeaker asked) {
    var byName = new LinkedHashMap<String, Speaker>();
    for (Speaker each : asked.fits()) {
      if (each.kind() == Speaker.Kind.PERSON && quotations(each) > 0) {
        byName.putIfAbsent(each.name().replaceFirst("(?<=\\S )\\S.* (?=\\S)", ""), each);
      }
    }
    return List.copyOf(byName.values());
  }

  private boolean oneStandsOut(List<Speaker> quoted) {
    return quotations(quoted.get(0)) >= FAR_MORE * quotations(quoted.get(1));
  }

  private int quotations(Speaker speaker) {
    Map<Speaker, Integer> counts =
        holdings.speakers().stream()
            .collect(
                Collectors.toMap(
                    Holdings.Quoted::speaker, Holdings.Quoted::quotations, Integer::sum));
    return counts.getOrDefault(speaker, 0);
  }

  static boolean isEnough(Query query, List<Scored> ranked) {
    return confidence(query, ranked) >= (query.words().isEmpty() ? ENOUGH : ENOUGH_WORDS);
  }

  static double confidence(Query query, List<Scored> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    return query.sought().isEmpty() ? 1 : ranked.get(0).score();
  }
}
