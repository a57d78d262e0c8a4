package org.onrecord.adapter.lucene;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Treated;

/** Looks how much of what is sought stands in the text of an article. */
final class TreatedTerms {

  private static final int MOST_WORDS = 10_000;

  private final EnglishWords words;
  private final List<SoughtTerm> sought;
  private final double weight;

  TreatedTerms(EnglishWords words, List<SoughtTerm> sought) {
    this.words = words;
    this.sought = sought;
    this.weight = sought.stream().mapToDouble(SoughtTerm::weight).sum();
  }

  Map<ArticleId, Treated> in(Collection<Article> articles) {
    return articles.stream().collect(Collectors.toMap(Article::id, this::in));
  }

  private Treated in(Article article) {
    String headline = article.headline();
    return new Treated(
        headline == null ? 0 : share(stems(headline)), mostOfNeighbours(article.body()));
  }

  private double mostOfNeighbours(String body) {
    List<Set<String>> paragraphs =
        body.lines().filter(line -> !line.isBlank()).map(this::stems).toList();
    double most = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Set<String> both = new HashSet<>(paragraphs.get(i));
      both.addAll(paragraphs.get(Math.min(i + 1, paragraphs.size() - 1)));
      most = Math.max(most, share(both));
    }
    return most;
  }

  private Set<String> stems(String text) {
    return new HashSet<>(words.stems(text, MOST_WORDS));
  }

  private double share(Set<String> stems) {
    double found =
        sought.stream()
            .mapToDouble(
                term ->
                    term.stemsAndNear().entrySet().stream()
                        .filter(each -> stems.contains(each.getKey()))
                        .mapToDouble(each -> each.getValue() * term.weight())
                        .max()
                        .orElse(0))
            .sum();
    return weight == 0 ? 0 : found / weight;
  }
}
