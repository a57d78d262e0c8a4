package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Statement;

/**
 * Brings printings of one utterance together.
 *
 * <p>Two quotations are of one utterance if the same speaker is given for both and a sentence of
 * one stands nearly so in the other. Each is compared with the first of a group only: a long
 * quotation may hold two utterances that are not one. Wording is never merged: each stays as its
 * article prints it.
 */
public final class StatementGrouper {

  private static final Comparator<Quotation> ORIGINAL_FIRST =
      Comparator.comparing((Quotation each) -> each.article().provenance().isTranslation())
          .thenComparing(each -> each.type() == QuotationType.INDIRECT);

  private StatementGrouper() {}

  private record Printed(Quotation quotation, SaidSentences sentences) {

    boolean isSameAs(Printed other) {
      return Objects.equals(quotation.speaker(), other.quotation.speaker())
          && sentences.repeat(other.sentences);
    }
  }

  /** Returns the statements in the order of the first quotation of each. */
  public static List<Statement> group(List<Quotation> quotations) {
    var groups = new ArrayList<List<Printed>>();
    for (Quotation quotation : quotations) {
      var printed = new Printed(quotation, SaidSentences.of(quotation.text()));
      groups.stream()
          .filter(group -> group.get(0).isSameAs(printed))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(printed), () -> groups.add(new ArrayList<>(List.of(printed))));
    }
    return groups.stream().map(StatementGrouper::statement).toList();
  }

  private static Statement statement(List<Printed> group) {
    return new Statement(group.stream().map(Printed::quotation).sorted(ORIGINAL_FIRST).toList());
  }
}
