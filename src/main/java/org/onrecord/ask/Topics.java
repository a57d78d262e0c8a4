package org.onrecord.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.Article;

/** What articles name besides the people in them: places, bodies, agreements. */
final class Topics {

  private static final int MOST = 2_000;
  private static final int OFTEN = 2;

  /** Capitalised words within a sentence, so that a sentence's beginning is no name. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}’-]{2,}(?: (?:of )?\\p{Lu}[\\p{L}\\p{M}’-]+){0,3}");

  private static final Pattern GENITIVE = Pattern.compile("[’']s$");

  private final Map<String, Integer> counts = new HashMap<>();

  private Topics() {}

  /**
   * Returns what is named more than once, the most often first.
   *
   * @param people names that are no topics
   */
  static List<String> in(Stream<Article> articles, Set<String> people) {
    Topics topics = new Topics();
    articles.forEach(article -> topics.count(article.body()));
    return topics.counts.entrySet().stream()
        .filter(topic -> topic.getValue() >= OFTEN)
        .filter(topic -> people.stream().noneMatch(name -> name.contains(topic.getKey())))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  private void count(String body) {
    Matcher names = NAME.matcher(body);
    while (names.find()) {
      counts.merge(GENITIVE.matcher(names.group()).replaceAll(""), 1, Integer::sum);
    }
  }
}
