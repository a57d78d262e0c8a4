package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How well confidence tells questions that have an answer from those that have none. */
final class RefusalScore {

  private final List<Double> answerable = new ArrayList<>();
  private final List<Double> unanswerable = new ArrayList<>();

  void add(boolean isAnswerable, double confidence) {
    (isAnswerable ? answerable : unanswerable).add(confidence);
  }

  /** Returns how often a question with an answer is the surer one of two; a tie is half. */
  double auroc() {
    double wins = 0;
    for (double sure : answerable) {
      for (double other : unanswerable) {
        wins += sure > other ? 1 : sure == other ? 0.5 : 0;
      }
    }
    return wins / ((double) answerable.size() * unanswerable.size());
  }

  /** Returns the F1 of refusing what is below a threshold. */
  double f1(double threshold) {
    double right = unanswerable.stream().filter(each -> each < threshold).count();
    double wrong = answerable.stream().filter(each -> each < threshold).count();
    return 2 * right / Math.max(1, right + wrong + unanswerable.size());
  }

  /** Returns the F1 at the threshold that suits these questions best. */
  double bestF1() {
    var thresholds = new ArrayList<Double>(answerable);
    thresholds.addAll(unanswerable);
    thresholds.add(Double.POSITIVE_INFINITY);
    return Collections.max(thresholds.stream().map(this::f1).toList());
  }
}
