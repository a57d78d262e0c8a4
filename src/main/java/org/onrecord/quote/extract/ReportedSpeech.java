package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.article.Span;

/** Decides which clauses without quotation marks report what somebody said. */
final class ReportedSpeech {

  /** Chosen on development data: lower finds more, and more that is none. */
  private static final double LIKELY = 0.20;

  private final CueWords cues;
  private final ReportedFeatures features;
  private final Weights weights;

  ReportedSpeech(CueWords cues, ReportedFeatures features, Weights weights) {
    this.cues = cues;
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
      if (probability >= LIKELY && taken.stream().noneMatch(clause.words()::overlaps)) {
        reports.add(new Report(clause, probability));
      }
    }
    return withoutOverlaps(reports);
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
