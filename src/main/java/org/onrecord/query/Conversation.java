package org.onrecord.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Statement;

/**
 * What the last answer in a conversation was about, for questions that lean on it.
 *
 * @param last the last query; absent at the beginning
 * @param statements the last answer, all of it; what is nearest, if nothing was on record
 * @param shown how many of them have been shown
 * @param articles what is talked about: those of the last words that answered
 */
public record Conversation(
    @Nullable Query last, List<Statement> statements, int shown, Set<ArticleId> articles) {

  public static final Conversation NEW = new Conversation(null, List.of(), 0);

  /** So many statements are surely still in sight. */
  private static final int IN_SIGHT = 3;

  public Conversation {
    statements = List.copyOf(statements);
    articles = Set.copyOf(articles);
  }

  public Conversation(@Nullable Query last, List<Statement> statements, int shown) {
    this(last, statements, shown, inSight(statements));
  }

  private static Set<ArticleId> inSight(List<Statement> statements) {
    return statements.stream()
        .limit(IN_SIGHT)
        .flatMap(each -> each.quotations().stream())
        .map(each -> each.article().id())
        .collect(Collectors.toUnmodifiableSet());
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
        ? new Conversation(findings.query(), statements, statements.size(), articles)
        : new Conversation(findings.query(), answer, nowShown, talkedAbout(findings, answer));
  }

  /** What answers nothing changes nothing. */
  private Set<ArticleId> talkedAbout(Findings findings, List<Statement> answer) {
    return findings.statements().isEmpty() && !articles.isEmpty() ? articles : inSight(answer);
  }

  /** Returns the statements that have not been shown yet. */
  public List<Statement> unseen() {
    return statements.subList(Math.min(shown, statements.size()), statements.size());
  }

  public Conversation showing(int nowShown) {
    return new Conversation(last, statements, nowShown, articles);
  }
}
