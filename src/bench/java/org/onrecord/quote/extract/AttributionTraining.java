package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.quote.extract.GoldArticle.GoldQuotation;

/** Learns the weights of both decisions of an {@link AttributionModel}. */
final class AttributionTraining {

  /**
   * How a decision is learned; chosen on development data.
   *
   * @param decay how far all uses of a feature together draw its weight to nothing, in a round
   * @param rarest features seen less often teach nothing that holds elsewhere
   * @param least smaller weights are left out
   */
  record Manner(int rounds, double rate, double decay, int rarest, double least) {}

  /** Parts of the articles whose sources are looked for with what the other parts taught. */
  private static final int PARTS = 3;

  private final SpeakerFeatures speakerFeatures;
  private final SpeechFeatures speechFeatures;
  private final ReportedFeatures reportedFeatures;
  private final CueWords cues;
  private final WordLists words;
  private final long seed;
  private final int runs;
  private final Manner speaker = new Manner(12, 0.03, 1, 5, 0.005);
  private final Manner speech = new Manner(12, 0.06, 5, 5, 0.005);
  private final Manner reported = new Manner(10, 0.1, 10, 10, 0.02);

  /**
   * @param seed of the first run
   * @param runs how often each decision is learned, each time in another order; what counts is the
   *     mean
   */
  AttributionTraining(CueWords cues, WordLists words, long seed, int runs) {
    this.speakerFeatures = new SpeakerFeatures(cues, words);
    this.speechFeatures = new SpeechFeatures(cues, words);
    this.reportedFeatures = new ReportedFeatures(cues, words);
    this.cues = cues;
    this.words = words;
    this.seed = seed;
    this.runs = runs;
  }

  /** Returns lines as {@link Weights#parse} reads them. */
  List<String> train(List<LearnedArticle> articles) {
    List<String> lines = new ArrayList<>(trainSpeaker(articles));
    lines.addAll(trainSpeech(articles));
    lines.addAll(trainReported(articles));
    return lines;
  }

  private List<String> trainSpeaker(List<LearnedArticle> articles) {
    FeatureNumbers numbers = new FeatureNumbers();
    List<Decision> decisions = new ArrayList<>();
    int unreachable = 0;
    for (LearnedArticle article : articles) {
      Context context = new Context();
      for (int marked = 0; marked < article.article().marked().size(); marked++) {
        GoldQuotation gold = article.goldOf(marked);
        if (gold == null
            || gold.speaker() == null
            || article.article().marked().get(marked).label() != null) {
          continue;
        }
        List<Candidate> candidates = Candidate.of(article.article(), marked, cues);
        BitSet right = new BitSet();
        List<int[]> features =
            speakerFeatures.of(candidates, context).stream().map(numbers::of).toList();
        Mention spoken = null;
        for (int i = 0; i < candidates.size(); i++) {
          Mention mention = candidates.get(i).place().mention();
          right.set(i, LearnedArticle.names(gold, mention));
          spoken = right.get(i) ? mention : spoken;
        }
        if (spoken == null) {
          unreachable++;
        } else {
          decisions.add(new Decision(features, right));
          context.add(marked, spoken);
        }
      }
    }
    System.err.printf("speaker: %d decisions, %d unreachable%n", decisions.size(), unreachable);
    return lines("speaker", numbers, learn(numbers, decisions, speaker), speaker);
  }

  /** How well a source fits must not come from weights that were learned from that source. */
  private List<String> trainSpeech(List<LearnedArticle> articles) {
    FeatureNumbers numbers = new FeatureNumbers();
    List<Decision> decisions = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<LearnedArticle> own = new ArrayList<>();
      List<LearnedArticle> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % PARTS == part ? own : others).add(articles.get(i));
      }
      Weights weights = Weights.parse(trainSpeaker(others));
      AttributionModel model = new AttributionModel(cues, words, weights);
      own.forEach(article -> addSpeech(article, model, numbers, decisions));
    }
    return lines("speech", numbers, learn(numbers, decisions, speech), speech);
  }

  private void addSpeech(
      LearnedArticle article,
      AttributionModel model,
      FeatureNumbers numbers,
      List<Decision> decisions) {
    List<AttributionModel.Verdict> verdicts =
        model.judge(article.article(), verdict -> article.goldOf(verdict.marked()) != null);
    for (AttributionModel.Verdict verdict : verdicts) {
      List<String> features =
          speechFeatures.of(article.article(), verdict.marked(), verdict.source());
      boolean isSpeech = article.goldOf(verdict.marked()) != null;
      decisions.add(new Decision(List.of(numbers.of(features), new int[0]), yesOrNo(isSpeech)));
    }
  }

  private List<String> trainReported(List<LearnedArticle> articles) {
    FeatureNumbers numbers = new FeatureNumbers();
    List<Decision> decisions = new ArrayList<>();
    int right = 0;
    for (LearnedArticle article : articles) {
      for (ReportedClause clause : ReportedClauses.in(article.article(), cues)) {
        boolean reports = article.isReported(clause);
        right += reports ? 1 : 0;
        List<String> features = reportedFeatures.of(article.article(), clause);
        decisions.add(new Decision(List.of(numbers.of(features), new int[0]), yesOrNo(reports)));
      }
    }
    System.err.printf("reported: %d clauses, %d right%n", decisions.size(), right);
    return lines("reported", numbers, learn(numbers, decisions, reported), reported);
  }

  /** The first of two alternatives is yes. */
  private static BitSet yesOrNo(boolean yes) {
    BitSet right = new BitSet();
    right.set(yes ? 0 : 1);
    return right;
  }

  private double[] learn(FeatureNumbers numbers, List<Decision> decisions, Manner manner) {
    List<Decision> common =
        decisions.stream()
            .map(decision -> decision.only(f -> numbers.uses(f) >= manner.rarest()))
            .toList();
    double[] decay =
        IntStream.range(0, numbers.size())
            .mapToDouble(f -> manner.decay() / numbers.uses(f))
            .toArray();
    double[] mean = new double[numbers.size()];
    for (int run = 0; run < runs; run++) {
      double[] learned =
          new AdaGrad(manner.rate(), decay, seed + run).learn(common, manner.rounds());
      Arrays.setAll(mean, f -> mean[f] + learned[f] / runs);
    }
    return mean;
  }

  private static List<String> lines(
      String decision, FeatureNumbers numbers, double[] weights, Manner manner) {
    Map<String, Double> sorted = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= manner.least()) {
        sorted.put(numbers.name(i), weights[i]);
      }
    }
    List<String> lines = new ArrayList<>();
    sorted.forEach(
        (name, weight) -> lines.add(String.format("%s\t%s\t%.3f", decision, name, weight)));
    return lines;
  }
}
