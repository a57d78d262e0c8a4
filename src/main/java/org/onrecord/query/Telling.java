package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.query.rank.StatementOrder;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Statement;

/** Of ranked quotations, the statements that tell what is asked. */
final class Telling {

  /** What is so much further from the topic than the best tells something else. */
  private static final double ENOUGH_OF_THE_BEST = 0.4;

  private Telling() {}

  /** A statement tells what is asked if one of its printings does, be it a translation. */
  static List<Statement> of(List<Ranked> candidates, Query query) {
    double enough = query.sought().isEmpty() ? 0 : candidates.get(0).score() * ENOUGH_OF_THE_BEST;
    Set<QuotationId> telling =
        candidates.stream()
            .filter(each -> each.score() >= enough)
            .map(each -> each.quotation().id())
            .collect(Collectors.toSet());
    List<Statement> all =
        StatementGrouper.group(candidates.stream().map(Ranked::quotation).toList());
    return StatementOrder.of(
        query,
        all.stream()
            .filter(each -> each.quotations().stream().anyMatch(q -> telling.contains(q.id())))
            .toList());
  }
}
