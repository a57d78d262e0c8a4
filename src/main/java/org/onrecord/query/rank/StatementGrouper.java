package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Statement;

/**
 * Brings printings of one utterance together.
 *
 * <p>Two quotations are of one utterance if the same speaker is given for both and nearly all words
 * of the shorter stand in the longer. Wording is never merged: each stays as its article prints it.
 */
public final class StatementGrouper {

  private static final double SAME_WORDS = 0.72;

  /** Two or three shared words make no utterance. */
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "and", "in", "on", "that", "is", "are", "was", "for", "we",
          "i", "it", "be", "have", "has", "with", "as", "this", "at", "by", "but", "or", "their");

  private static final Comparator<Quotation> ORIGINAL_FIRST =
      Comparator.comparing((Quotation each) -> each.article().provenance().isTranslation())
          .thenComparing(each -> each.type() == QuotationType.INDIRECT);

  private StatementGrouper() {}

  /** Returns the statements in the order of the first quotation of each. */
  public static List<Statement> group(List<Quotation> quotations) {
    var groups = new ArrayList<List<Quotation>>();
    for (Quotation quotation : quotations) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(each -> isSame(each, quotation)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(quotation), () -> groups.add(new ArrayList<>(List.of(quotation))));
    }
    groups.forEach(group -> group.sort(ORIGINAL_FIRST));
    return groups.stream().map(Statement::new).toList();
  }

  static boolean isSame(Quotation a, Quotation b) {
    return Objects.equals(a.speaker(), b.speaker()) && sameWords(words(a), words(b));
  }

  private static boolean sameWords(Set<String> a, Set<String> b) {
    Set<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = a.size() <= b.size() ? b : a;
    long shared = shorter.stream().filter(longer::contains).count();
    return shorter.equals(longer)
        || (shared >= FEWEST_WORDS && shared >= SAME_WORDS * shorter.size());
  }

  private static Set<String> words(Quotation quotation) {
    var words = new HashSet<>(SimilarWords.of(quotation.text()));
    var telling = new HashSet<>(words);
    telling.removeAll(EMPTY);
    return telling.isEmpty() ? words : telling;
  }
}
