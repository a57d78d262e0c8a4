package org.onrecord.query;

import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Statement;

/**
 * What a question takes from what was shown before it.
 *
 * @param articles where that stands, and where the question is looked for first; empty if nothing
 *     was shown
 * @param onTheSame whether the question names no topic of its own
 */
public record Leaning(Set<ArticleId> articles, boolean onTheSame) {

  /** A question that stands alone. */
  public static final Leaning ON_NOTHING = new Leaning(Set.of(), false);

  public Leaning {
    articles = Set.copyOf(articles);
  }

  /** Whether words stand beside those that were shown. */
  public boolean isBeside(Statement statement) {
    return articles.contains(statement.lead().article().id());
  }

  boolean isOn(Candidate candidate) {
    return articles.contains(candidate.id().article());
  }
}
