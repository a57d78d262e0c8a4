package org.onrecord.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;

/** Whether words that somebody claims were said are on record. */
public sealed interface Verdict {

  /**
   * Word for word, apart from capital letters and punctuation.
   *
   * @param where never empty; what anybody said in just these words comes first
   * @param original how the same was printed first, if these words are of a translation alone
   */
  record Exact(List<Quotation> where, Optional<Quotation> original) implements Verdict {
    public Exact {
      where = where.stream().sorted(Comparator.comparing(Quotation::label)).toList();
    }

    /** Returns how far the words may be taken for what was said. */
    public Label label() {
      return where.get(0).label();
    }
  }

  /**
   * Nearly so.
   *
   * @param claimed the words that were claimed and are not printed
   * @param printed the words that are printed and were not claimed
   */
  record Altered(Quotation nearest, List<String> claimed, List<String> printed) implements Verdict {
    public Altered {
      claimed = List.copyOf(claimed);
      printed = List.copyOf(printed);
    }
  }

  /** Word for word or nearly, but by others than the one it was claimed of. */
  record BySomebodyElse(String claimedSpeaker, Quotation actual) implements Verdict {}

  /** Nothing like it. */
  record NotFound(int articles) implements Verdict {}
}
