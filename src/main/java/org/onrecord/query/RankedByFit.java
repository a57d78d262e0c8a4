package org.onrecord.query;

import java.util.List;
import org.onrecord.query.rank.Ranking;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.Speaker;

/** What an index finds for a query, the best first. */
final class RankedByFit {

  private static final int LOOKED_AT = 100;

  /** In words. */
  private static final int FEW = 2;

  private final QuotationIndex index;

  RankedByFit(QuotationIndex index) {
    this.index = index;
  }

  List<Scored> of(Query query) {
    return Ranking.of(query, index.candidates(query, LOOKED_AT));
  }

  /** Returns what anybody said so that it may be another's than who is asked for. */
  List<Scored> ofOthers(Query query) {
    boolean isOfUnnamed =
        query.fittingSpeakers().stream().allMatch(each -> each.kind() == Speaker.Kind.UNNAMED);
    return of(query.ofAnybody()).stream()
        .filter(each -> !isOfUnnamed || isAnothers(each.candidate()))
        .toList();
  }

  /** Words of whom nothing is said may be theirs, and a marked word or two are no statement. */
  private static boolean isAnothers(Candidate candidate) {
    return !candidate.speaker().equals(Speaker.SOMEONE)
        && candidate.words().split("\\s+", FEW + 1).length > FEW;
  }
}
