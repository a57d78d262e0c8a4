package org.onrecord.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.Article;

/** What articles name besides the people in them: places, bodies, agreements. */
final class Topics {

  private static final int MOST = 2_000;
  private static final int OFTEN = 2;

  /** Words of a topic at most. */
  private static final int LONGEST = 8;

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
    Set<String> partsOfNames = new HashSet<>();
    people.forEach(name -> addParts(name, partsOfNames));
    return topics.counts.entrySet().stream()
        .filter(topic -> topic.getValue() >= OFTEN)
        .filter(topic -> !partsOfNames.contains(topic.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** Adds every run of a name's words, so that no name need be searched for each topic. */
  private static void addParts(String name, Set<String> parts) {
    String[] words = name.split(" ", -1);
    for (int from = 0; from < words.length; from++) {
      StringJoiner run = new StringJoiner(" ");
      for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
        parts.add(run.add(words[to]).toString());
      }
    }
  }

  private void count(String body) {
    Matcher names = NAME.matcher(body);
    while (names.find()) {
      counts.merge(GENITIVE.matcher(names.group()).replaceAll(""), 1, Integer::sum);
    }
  }
}
