package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
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

  /** Returns the same with these as the answer. */
  Findings showing(List<Statement> others) {
    return new Findings(query, decision, confidence, candidates, others, nearest, holdings);
  }

  /** Returns those who are asked for and of whom nothing is in the answer. */
  public List<AskedSpeaker> leftOut() {
    Set<Speaker> shown =
        statements.stream()
            .flatMap(each -> each.quotations().stream())
            .map(Quotation::speaker)
            .collect(Collectors.toSet());
    return query.speakers().stream()
        .filter(each -> each.fits().stream().noneMatch(shown::contains))
        .toList();
  }
}
