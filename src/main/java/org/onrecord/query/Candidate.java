package org.onrecord.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;

/**
 * A quotation that an index found, with how well it fits.
 *
 * @param words a copy of the words to rank by, never to show
 * @param context a copy of the paragraph around them, to rank by
 * @param isVerbatim whether the article prints them between marks
 * @param fit what they are ranked by; of a turn, together with the turns around it
 * @param alone how well the words fit by themselves
 */
public record Candidate(
    QuotationId id,
    Speaker speaker,
    @Nullable LocalDate published,
    String words,
    String context,
    boolean isVerbatim,
    Fit fit,
    Fit alone) {

  /** Returns the same as if nothing were said around it. */
  public Candidate byItself() {
    return new Candidate(id, speaker, published, words, context, isVerbatim, alone, alone);
  }

  /**
   * How much of what was sought stands where; each from 0, nothing, to 1, all of it.
   *
   * @param words in the words themselves
   * @param context in the paragraph around them
   * @param headline in the article's headline
   * @param said the share of the sought terms, weighed by rarity, that stand in the words
   * @param covered the share of the sought terms, weighed by rarity, that stand anywhere in these
   * @param itself the same of those that stand there themselves, not a word that may have been said
   *     instead
   * @param meaning how close the words are in meaning; 0 without vectors
   */
  public record Fit(
      double words,
      double context,
      double headline,
      double said,
      double covered,
      double itself,
      double meaning) {
    public static final Fit NONE = new Fit(0, 0, 0, 0, 0, 0, 0);

    public Fit meaning(double closeness) {
      return new Fit(words, context, headline, said, covered, itself, closeness);
    }

    /**
     * Returns something between the two.
     *
     * @param share how much of it is the other; 0 is none, 1 all
     */
    public Fit mixed(double share, Fit other) {
      return new Fit(
          mixed(words, share, other.words),
          mixed(context, share, other.context),
          mixed(headline, share, other.headline),
          mixed(said, share, other.said),
          mixed(covered, share, other.covered),
          mixed(itself, share, other.itself),
          mixed(meaning, share, other.meaning));
    }

    private static double mixed(double one, double share, double other) {
      return one + share * (other - one);
    }
  }
}
