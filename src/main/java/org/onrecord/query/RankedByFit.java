package org.onrecord.query;

import java.util.List;
import org.onrecord.query.rank.Ranking;
import org.onrecord.query.rank.Scored;

/** What an index finds for a query, the best first. */
final class RankedByFit {

  private static final int LOOKED_AT = 100;

  private final QuotationIndex index;

  RankedByFit(QuotationIndex index) {
    this.index = index;
  }

  List<Scored> of(Query query) {
    return Ranking.of(query, index.candidates(query, LOOKED_AT));
  }
}
