package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Questions over the few articles of the knowledge folder, with the words that answer them. */
final class SeedQuestions {

  private final List<JsonNode> lines;

  private SeedQuestions(List<JsonNode> lines) {
    this.lines = lines;
  }

  static SeedQuestions read(Path file) throws IOException {
    return new SeedQuestions(JsonLines.read(file));
  }

  /**
   * @param isOfAnArticle whether a text is nothing but article
   */
  SeedScore ask(Answering system, Predicate<Shown> isOfAnArticle) throws IOException {
    var score = new SeedScore(isOfAnArticle);
    for (JsonNode line : lines) {
      AskedQuestion question = AskedQuestion.of(line);
      score.add(question, system.answer(question), gold(line));
    }
    return score;
  }

  private static List<GoldWords> gold(JsonNode line) {
    var gold = new ArrayList<GoldWords>();
    for (JsonNode each : line.path("gold")) {
      gold.add(new GoldWords(each.get("quote").asText(), each.get("speaker").asText()));
    }
    return gold;
  }
}
