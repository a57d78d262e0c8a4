package org.onrecord.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Statement;

/**
 * What the last answer in a conversation was about, for questions that lean on it.
 *
 * @param last the last query; absent at the beginning
 * @param statements the last answer, all of it; what is nearest, if nothing was on record
 * @param shown how many of them have been shown
 */
public record Conversation(@Nullable Query last, List<Statement> statements, int shown) {

  public static final Conversation NEW = new Conversation(null, List.of(), 0);

  public Conversation {
    statements = List.copyOf(statements);
  }

  public Optional<Query> lastQuery() {
    return Optional.ofNullable(last);
  }

  /**
   * Returns the conversation after an answer. If nobody else said what was shown before, that is
   * still what "the second one" means.
   */
  public Conversation after(Findings findings, int nowShown) {
    List<Statement> answer =
        findings.statements().isEmpty() ? findings.nearest() : findings.statements();
    boolean nobodyElse = answer.isEmpty() && !findings.query().except().isEmpty();
    return nobodyElse
        ? new Conversation(findings.query(), statements, statements.size())
        : new Conversation(findings.query(), answer, nowShown);
  }

  /** Returns the statements that have not been shown yet. */
  public List<Statement> unseen() {
    return statements.subList(Math.min(shown, statements.size()), statements.size());
  }

  public Conversation showing(int nowShown) {
    return new Conversation(last, statements, nowShown);
  }
}
