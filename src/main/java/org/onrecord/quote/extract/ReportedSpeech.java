package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.article.Span;

/** Decides which clauses without quotation marks report what somebody said. */
final class ReportedSpeech {

  /** Chosen on development data: lower finds more, and more that is none. */
  private static final double LIKELY = 0.20;

  /** What is hardly a clause, or said by hardly anybody, is shown if it is likelier than others. */
  private static final double LIKELY_IF_ODD = 0.30;

  /** Shorter words without a verb tell little of what was said. */
  private static final int SHORTEST_WITHOUT_VERB = 5;

  private final CueWords cues;
  private final WordLists words;
  private final ReportedFeatures features;
  private final Weights weights;

  ReportedSpeech(CueWords cues, WordLists words, ReportedFeatures features, Weights weights) {
    this.cues = cues;
    this.words = words;
    this.features = features;
    this.weights = weights;
  }

  /**
   * A clause that reports.
   *
   * @param probability how likely it does
   */
  record Report(ReportedClause clause, double probability) {}

  /**
   * @param taken places that are quotations already
   */
  List<Report> in(ArticleText article, List<Span> taken) {
    List<Report> reports = new ArrayList<>();
    for (ReportedClause clause : ReportedClauses.in(article, cues)) {
      double sum = weights.sum("reported", features.of(article, clause));
      double probability = AttributionModel.logistic(sum);
      double least = isOdd(article.tokens(), clause) ? LIKELY_IF_ODD : LIKELY;
      if (probability >= least && taken.stream().noneMatch(clause.words()::overlaps)) {
        reports.add(new Report(clause, probability));
      }
    }
    return withoutOverlaps(reports);
  }

  /** "The losses mean …", or a few words without a verb: "… on Monday". */
  private boolean isOdd(List<Token> tokens, ReportedClause clause) {
    List<Token> inside = tokens.subList(clause.from(), clause.to());
    boolean verb = inside.stream().anyMatch(token -> token.isTag("VERB") || token.isTag("AUX"));
    long size = inside.stream().filter(Token::isWord).count();
    return Backing.isThing(clause.mention(), tokens, cues, words)
        || (!verb && size < SHORTEST_WITHOUT_VERB);
  }

  /** Of reports that share words, keeps the likelier. */
  private static List<Report> withoutOverlaps(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    reports.sort(Comparator.comparing(Report::probability).reversed());
    for (Report report : reports) {
      Span words = report.clause().words();
      if (kept.stream().noneMatch(other -> other.clause().words().overlaps(words))) {
        kept.add(report);
      }
    }
    return kept;
  }
}
