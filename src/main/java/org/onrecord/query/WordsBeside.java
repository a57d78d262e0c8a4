package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.QuotationArchive;

/**
 * What people who do not name a topic say in articles on it: who is quoted once in a story may call
 * a thing shameful that the story has named long before.
 */
final class WordsBeside {

  /** So many of a ranking are looked at. */
  private static final int FIRST = 10;

  /** A headline is short, and names a part of what is sought at most. */
  private static final double IN_THE_HEADLINE = 0.2;

  /** Many an article has all the words somewhere; one on the topic has them together. */
  private static final double TOGETHER = 0.6;

  /** How sure it is that such words answer. */
  static final double CONFIDENCE = 0.5;

  private final QuotationIndex index;
  private final QuotationArchive archive;

  WordsBeside(QuotationIndex index, QuotationArchive archive) {
    this.index = index;
    this.archive = archive;
  }

  /**
   * Returns those of a ranking that stand in articles on the topic, in their order.
   *
   * @param decision why they are no answer
   */
  List<Ranked> of(Query query, Decision decision, List<Scored> ranking) {
    if (!mayAnswer(query, decision)) {
      return List.of();
    }
    List<Scored> first =
        ranking.stream()
            .limit(FIRST)
            .filter(each -> each.candidate().alone().headline() > 0)
            .toList();
    List<Ranked> fetched =
        first.isEmpty() ? List.of() : new Fetched(archive, first, List.of()).of(first);
    Set<ArticleId> onTopic = onTopic(query, fetched);
    return fetched.stream()
        .filter(each -> onTopic.contains(each.quotation().article().id()))
        .toList();
  }

  /** Who wants to know whether it was said, is not told of what is beside it. */
  private static boolean mayAnswer(Query query, Decision decision) {
    return query.intent() == Intent.STATEMENTS
        && Decider.isOnTopic(query)
        && decision.equals(new Decision.Nothing(Reason.SILENT_ON_TOPIC));
  }

  private Set<ArticleId> onTopic(Query query, List<Ranked> quoted) {
    Map<ArticleId, Article> articles =
        quoted.stream()
            .map(each -> each.quotation().article())
            .collect(Collectors.toMap(Article::id, Function.identity(), (one, same) -> one));
    return articles.isEmpty()
        ? Set.of()
        : index.treated(query, articles.values()).entrySet().stream()
            .filter(each -> isOnTopic(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private static boolean isOnTopic(Treated treated) {
    return treated.headline() >= IN_THE_HEADLINE && treated.passage() >= TOGETHER;
  }
}
