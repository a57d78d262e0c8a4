package org.onrecord.ask;

import java.util.List;
import org.onrecord.quote.Quotation;

/** Whether words that somebody claims were said are on record. */
public sealed interface Verdict {

  /** Word for word, apart from capital letters and punctuation. */
  record Exact(List<Quotation> where) implements Verdict {
    public Exact {
      where = List.copyOf(where);
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
