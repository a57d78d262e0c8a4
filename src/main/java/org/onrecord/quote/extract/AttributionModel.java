package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Decides which marked words are somebody's, and which mention names their source. */
final class AttributionModel {

  /** Chosen on development data: titles and words kept at a distance fall below it. */
  private static final double LIKELY = 0.54;

  private final CueWords cues;
  private final SpeakerFeatures speakerFeatures;
  private final SpeechFeatures speechFeatures;
  private final Weights weights;

  AttributionModel(CueWords cues, WordLists words, Weights weights) {
    this.cues = cues;
    this.speakerFeatures = new SpeakerFeatures(cues, words);
    this.speechFeatures = new SpeechFeatures(cues, words);
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
      int marked,
      @Nullable Mention mention,
      double certainty,
      double speech,
      SpeechFeatures.Source source) {

    boolean isSpeech() {
      return speech >= LIKELY;
    }
  }

  List<Verdict> judge(ArticleText article) {
    return judge(article, Verdict::isSpeech);
  }

  /**
   * @param spoken which words are somebody's, for whose the next ones may be
   */
  List<Verdict> judge(ArticleText article, Predicate<Verdict> spoken) {
    Context context = new Context();
    List<Verdict> verdicts = new ArrayList<>();
    for (int marked = 0; marked < article.marked().size(); marked++) {
      Verdict verdict = judge(article, marked, context);
      verdicts.add(verdict);
      if (spoken.test(verdict) && verdict.mention() != null) {
        context.add(marked, verdict.mention());
      }
    }
    return verdicts;
  }

  private Verdict judge(ArticleText article, int marked, Context context) {
    Span label = article.marked().get(marked).label();
    if (label != null) {
      return labelled(article, marked, label);
    }
    if (DashedTurns.isTurn(article.text(), article.marked().get(marked))) {
      return turn(article, marked);
    }
    List<Candidate> candidates = Candidate.of(article, marked, cues);
    Mention best = null;
    double bestScore = -9;
    List<List<String>> features = speakerFeatures.of(candidates, context);
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.sum("speaker", features.get(i));
      if (best == null || scores[i] > bestScore) {
        best = candidates.get(i).place().mention();
        bestScore = scores[i];
      }
    }
    SpeechFeatures.Source source = source(article, marked, best, bestScore, context);
    double speech = logistic(weights.sum("speech", speechFeatures.of(article, marked, source)));
    return new Verdict(marked, best, shareOf(bestScore, scores), speech, source);
  }

  private static SpeechFeatures.Source source(
      ArticleText article, int marked, @Nullable Mention best, double score, Context context) {
    Context.Spoken last = context.last();
    boolean continues =
        last != null
            && best != null
            && last.marked() == marked - 1
            && last.mention().first() == best.first()
            && sentenceOf(article, marked - 1) == sentenceOf(article, marked);
    return new SpeechFeatures.Source(best, score, continues);
  }

  private static int sentenceOf(ArticleText article, int marked) {
    return article.tokens().get(article.firstTokens().get(marked)).sentence();
  }

  /** A transcript says itself who speaks. */
  private static Verdict labelled(ArticleText article, int marked, Span label) {
    int token = article.firstTokens().get(marked);
    Mention mention = new Mention(token, token + 1, Mention.Kind.LABEL, label, label, false);
    return new Verdict(marked, mention, 1, 1, new SpeechFeatures.Source(mention, 9, false));
  }

  /** An interview whose turns have no names leaves open whose words the answers are. */
  private static Verdict turn(ArticleText article, int marked) {
    boolean asks = DashedTurns.isQuestion(article.text(), article.marked().get(marked));
    return new Verdict(marked, null, 0, asks ? 0 : 1, new SpeechFeatures.Source(null, 0, false));
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
}
