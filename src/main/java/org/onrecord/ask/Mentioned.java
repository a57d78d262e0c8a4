package org.onrecord.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.query.Findings;
import org.onrecord.query.Ranked;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Statement;

/** Whether what was asked for is spoken of, or only what is near it in meaning. */
final class Mentioned {

  private Mentioned() {}

  /**
   * Returns whether any word asked for stands in or beside any of the statements; of statements
   * that were not ranked, nothing else is known.
   */
  static boolean in(List<Statement> statements, Findings findings) {
    Set<QuotationId> shown =
        statements.stream()
            .flatMap(each -> each.quotations().stream())
            .map(Quotation::id)
            .collect(Collectors.toSet());
    List<Ranked> ranked =
        findings.candidates().stream()
            .filter(each -> shown.contains(each.quotation().id()))
            .toList();
    return ranked.isEmpty() || ranked.stream().anyMatch(each -> each.fit().itself() > 0);
  }
}
