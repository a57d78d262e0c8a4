package org.onrecord.query;

import java.util.List;
import org.onrecord.quote.Statement;

/**
 * What the core found for one question.
 *
 * @param confidence how sure it is that the first candidate answers, 0 to 1
 * @param candidates the ranking, whatever was decided
 * @param statements the answer, best first; empty unless something was found
 * @param nearest what others said on the topic, if nothing was found
 */
public record Findings(
    Query query,
    Decision decision,
    double confidence,
    List<Ranked> candidates,
    List<Statement> statements,
    List<Statement> nearest,
    Holdings holdings) {

  public Findings {
    candidates = List.copyOf(candidates);
    statements = List.copyOf(statements);
    nearest = List.copyOf(nearest);
  }

  /** Returns the same as if these alone had been asked for. */
  public Findings with(List<AskedSpeaker> alone) {
    return new Findings(
        query.withSpeakers(alone), decision, confidence, candidates, statements, nearest, holdings);
  }
}
