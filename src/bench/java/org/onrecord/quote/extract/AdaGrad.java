package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns weights from decisions, one after the other, in steps that shrink with use. */
final class AdaGrad {

  private final double rate;
  private final double[] decay;
  private final double[] weights;
  private final double[] squares;
  private final Random random;

  /**
   * @param decay how far each use of a feature draws its weight to nothing
   */
  AdaGrad(double rate, double[] decay, long seed) {
    this.rate = rate;
    this.decay = decay.clone();
    this.weights = new double[decay.length];
    this.squares = new double[decay.length];
    this.random = new Random(seed);
  }

  double[] learn(List<Decision> decisions, int rounds) {
    List<Decision> shuffled = new ArrayList<>(decisions);
    double[] sum = new double[weights.length];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::learn);
      if (round >= rounds / 2) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weights[i] / (rounds - rounds / 2);
        }
      }
    }
    return sum;
  }

  /** Moves what was right up against what was chosen. */
  private void learn(Decision decision) {
    double[] chosen = shares(decision, false);
    double[] right = shares(decision, true);
    for (int i = 0; i < chosen.length; i++) {
      double gradient = chosen[i] - right[i];
      if (Math.abs(gradient) > 1e-4) {
        for (int feature : decision.features().get(i)) {
          step(feature, gradient);
        }
      }
    }
  }

  private void step(int feature, double gradient) {
    double g = gradient + decay[feature] * weights[feature];
    squares[feature] += g * g;
    weights[feature] -= rate * g / Math.sqrt(squares[feature] + 1e-6);
  }

  private double[] shares(Decision decision, boolean onlyRight) {
    double[] shares = new double[decision.features().size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 0;
      for (int feature : decision.features().get(i)) {
        shares[i] += weights[feature];
      }
      if (!onlyRight || decision.right().get(i)) {
        highest = Math.max(highest, shares[i]);
      }
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = !onlyRight || decision.right().get(i) ? Math.exp(shares[i] - highest) : 0;
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
