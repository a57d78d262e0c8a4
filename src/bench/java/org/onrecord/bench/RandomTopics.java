package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes questions about words that stand nowhere in the articles asked, for {@link QuestionBench}:
 * however many words a language has, none of these has an answer.
 *
 * <p>Arguments: lines of articles to take the words from, the folder of the articles asked, the
 * file to write, how many questions, and the speakers to ask for; "" asks for nobody.
 */
public final class RandomTopics {

  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");

  /** Seldomer words are mostly errors, commoner ones say nothing. */
  private static final int FEWEST = 3;

  private static final int MOST = 60;

  /** So much of a word may be its ending. */
  private static final int ENDING = 3;

  private static final int SHORTEST = 4;

  private RandomTopics() {}

  public static void main(String[] arguments) throws IOException {
    String asked = textIn(Path.of(arguments[1]));
    List<String> words =
        wordsIn(Path.of(arguments[0])).stream().filter(word -> !stands(word, asked)).toList();
    List<String> speakers = List.of(arguments).subList(4, arguments.length);
    var random = new Random(11);
    try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
      for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
        String topic = words.get(random.nextInt(words.size()));
        String both = topic + " " + words.get(random.nextInt(words.size()));
        String speaker = speakers.get(random.nextInt(speakers.size()));
        out.println(line(i, speaker, i % 2 == 0 ? topic : both));
      }
    }
  }

  private static JsonNode line(int number, String speaker, String topic) {
    String asked = speaker.isEmpty() ? "was said" : "did " + speaker + " say";
    return JsonLines.JSON
        .createObjectNode()
        .put("id", "r" + number)
        .put("text", "what " + asked + " about " + topic + "?")
        .put("answerable", false);
  }

  private static boolean stands(String word, String text) {
    return text.contains(word.substring(0, Math.max(SHORTEST, word.length() - ENDING)));
  }

  private static String textIn(Path folder) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        text.append(Files.readString(file).toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> wordsIn(Path articles) throws IOException {
    Map<String, Integer> count = new HashMap<>();
    for (JsonNode article : JsonLines.read(articles)) {
      Set<String> different =
          WORD.matcher(article.path("text").asText())
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      different.forEach(word -> count.merge(word, 1, Integer::sum));
    }
    count.values().removeIf(articlesWithIt -> articlesWithIt < FEWEST || articlesWithIt > MOST);
    return new ArrayList<>(new TreeSet<>(count.keySet()));
  }
}
