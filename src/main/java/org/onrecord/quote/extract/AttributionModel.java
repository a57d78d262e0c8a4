package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which marked words are somebody's, and which mention names their source. */
final class AttributionModel {

  /** Where a source may be: this many paragraphs before the words, and one after them. */
  private static final int REACH = 3;

  private final SpeakerFeatures speakerFeatures;
  private final SpeechFeatures speechFeatures;
  private final Weights weights;

  AttributionModel(
      SpeakerFeatures speakerFeatures, SpeechFeatures speechFeatures, Weights weights) {
    this.speakerFeatures = speakerFeatures;
    this.speechFeatures = speechFeatures;
    this.weights = weights;
  }

  /**
   * What is thought of marked words.
   *
   * @param mention the likeliest source
   * @param certainty how likely it is among all mentions in reach
   * @param speech how likely the words are somebody's
   */
  record Verdict(
      int marked, @Nullable Mention mention, double score, double certainty, double speech) {

    boolean isSpeech() {
      return speech >= 0.5;
    }
  }

  List<Verdict> judge(ArticleText article) {
    Context context = new Context();
    List<Verdict> verdicts = new ArrayList<>();
    for (int marked = 0; marked < article.marked().size(); marked++) {
      Verdict verdict = judge(article, marked, context);
      verdicts.add(verdict);
      if (verdict.isSpeech() && verdict.mention() != null) {
        context.add(marked, verdict.mention());
      }
    }
    return verdicts;
  }

  private Verdict judge(ArticleText article, int marked, Context context) {
    List<Mention> candidates = candidates(article, marked);
    Mention best = null;
    double bestScore = -9;
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      Place place = Place.of(article, marked, candidates.get(i));
      scores[i] = weights.sum("speaker", speakerFeatures.of(place, context));
      if (best == null || scores[i] > bestScore) {
        best = candidates.get(i);
        bestScore = scores[i];
      }
    }
    double speech = logistic(weights.sum("speech", speechFeatures.of(article, marked, bestScore)));
    return new Verdict(marked, best, bestScore, shareOf(bestScore, scores), speech);
  }

  private static double shareOf(double best, double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - best);
    }
    return sum == 0 ? 0 : 1 / sum;
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Returns the mentions near enough to marked words to be their source. */
  static List<Mention> candidates(ArticleText article, int marked) {
    int first = article.firstTokens().get(marked);
    int last = article.lastTokens().get(marked);
    int from = article.tokens().get(first).paragraph() - REACH;
    int to = article.tokens().get(last).paragraph() + 1;
    List<Mention> candidates = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      int paragraph = article.tokens().get(mention.first()).paragraph();
      boolean outside = mention.last() <= first || mention.first() > last;
      if (outside && paragraph >= from && paragraph <= to) {
        candidates.add(mention);
      }
    }
    return candidates;
  }
}
