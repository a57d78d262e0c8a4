package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.query.Candidate;
import org.onrecord.query.Query;

/** Brings candidates into the order in which they answer a query. */
public final class Ranking {

  /** What each kind of evidence is worth; tuned on questions over news articles. */
  private static final double WORDS = 0.45;

  private static final double CONTEXT = 0.15;
  private static final double HEADLINE = 0.15;
  private static final double COVERED = 0.25;

  /** Words in their order are the better evidence, single words the remainder. */
  private static final double IN_ORDER = 0.8;

  /** Words that stand beside a quotation are nearly as telling as words in it. */
  private static final double BESIDE = 0.9;

  private static final int AT_LENGTH = 120;

  private Ranking() {}

  public static List<Scored> of(Query query, List<Candidate> candidates) {
    var scored = new ArrayList<Scored>();
    List<String> words = SimilarWords.of(query.words());
    for (Candidate candidate : candidates) {
      scored.add(new Scored(candidate, score(query, words, candidate)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored;
  }

  private static double score(Query query, List<String> words, Candidate candidate) {
    if (query.sought().isEmpty()) {
      return fullness(candidate);
    }
    double fit = fit(candidate.fit());
    return words.isEmpty() ? fit : IN_ORDER * inOrder(words, candidate) + (1 - IN_ORDER) * fit;
  }

  private static double fit(Candidate.Fit fit) {
    return WORDS * fit.words()
        + CONTEXT * fit.context()
        + HEADLINE * fit.headline()
        + COVERED * fit.covered();
  }

  private static double inOrder(List<String> words, Candidate candidate) {
    double inside = SimilarWords.inOrder(words, SimilarWords.of(candidate.words()));
    double beside = SimilarWords.inOrder(words, SimilarWords.of(candidate.context()));
    return Math.max(inside, BESIDE * beside);
  }

  /** Without anything sought, whole sentences tell more than two marked words. */
  private static double fullness(Candidate candidate) {
    return Math.min(1.0, 0.5 + 0.5 * candidate.words().length() / AT_LENGTH);
  }
}
