package org.onrecord.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.Speaker;

/**
 * Finds whom a question describes, where no name and no office tells it, among those who spoke of
 * its topic: by how articles present them, or by what stands beside their words.
 */
final class AsDescribed {

  /** Whoever is meant said what is asked about. */
  private static final int FIRST = 10;

  private final PrintedHolders holders;
  private final RankedByFit ranking;

  AsDescribed(PrintedHolders holders, RankedByFit ranking) {
    this.holders = holders;
    this.ranking = ranking;
  }

  /**
   * @param query names the described, as far as anybody is
   * @param scored their words
   */
  record Found(Query query, List<Scored> scored) {}

  /** Returns whom a question describes that names nobody; empty if none of them spoke of it. */
  Optional<Found> among(Query query) {
    return Optional.of(query)
        .filter(AsDescribed::describes)
        .map(this::described)
        .filter(found -> !found.scored().isEmpty());
  }

  private Found described(Query query) {
    AskedSpeaker asked = query.speakers().get(0);
    var described = new DescribedBeside(asked.asked());
    Set<Speaker> presented = new HashSet<>(holders.of(asked.asked()));
    List<Scored> theirs =
        ranking.of(query.withSpeakers(List.of())).stream()
            .limit(FIRST)
            .filter(
                each ->
                    presented.contains(each.candidate().speaker())
                        || described.isOf(each.candidate()))
            .toList();
    List<Speaker> who = theirs.stream().map(each -> each.candidate().speaker()).distinct().toList();
    return new Found(
        query.withSpeakers(List.of(new AskedSpeaker(asked.asked(), who, false))), theirs);
  }

  /** Whether a question describes somebody who spoke of a topic, and names nobody. */
  private static boolean describes(Query query) {
    return query.speakers().size() == 1
        && query.words().isEmpty()
        && !query.sought().isEmpty()
        && DescribedBeside.mayDescribe(query.speakers().get(0).asked())
        && query.fittingSpeakers().stream().allMatch(each -> each.kind() == Speaker.Kind.UNNAMED);
  }
}
