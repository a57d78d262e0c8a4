package org.onrecord.bench;

import java.util.List;

/**
 * What a system does with a question.
 *
 * @param ranking all it finds, best first, whether it shows it or not
 * @param statements what it shows, best first, each with its variants
 * @param confidence how sure it is that the first one answers
 */
record Answered(List<Shown> ranking, List<List<Shown>> statements, double confidence) {

  Answered {
    ranking = List.copyOf(ranking);
    statements = List.copyOf(statements);
  }

  /** Returns the answer of a system that shows whatever it finds. */
  static Answered all(List<Shown> found) {
    double confidence = found.isEmpty() ? 0 : found.get(0).score();
    return new Answered(found, found.stream().map(List::of).toList(), confidence);
  }

  boolean isRefused() {
    return statements.isEmpty();
  }
}
