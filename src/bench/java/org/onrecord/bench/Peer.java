package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people use otherwise: it finds passages of the articles it was given, to measure us by. */
interface Peer extends Closeable {

  /** So many passages are found. */
  int FOUND = 20;

  /** Some words of an article, and how well they fit the question. */
  record Passage(String article, String text, double score) {}

  void add(String article, String text) throws IOException;

  /** Returns how many passages the articles were cut into. */
  int passages();

  /** Returns the passages that fit best, the best first. */
  List<Passage> best(String question) throws IOException;

  /** Gives it a corpus, asks it questions, and writes lines as {@link QuestionBench}'s. */
  default void answer(Path corpus, Path questions, Path answers) throws IOException {
    for (JsonNode article : JsonLines.read(corpus)) {
      add(article.get("id").asText(), article.get("text").asText());
    }
    try (var out = new PrintWriter(Files.newBufferedWriter(answers))) {
      for (JsonNode question : JsonLines.read(questions)) {
        out.println(answer(question));
      }
    }
  }

  private ObjectNode answer(JsonNode question) throws IOException {
    long start = System.nanoTime();
    List<Passage> found = best(question.get("text").asText());
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("id", question.get("id").asText());
    line.put("ms", (System.nanoTime() - start) / 1e6);
    line.put("confidence", found.isEmpty() ? 0 : found.get(0).score());
    ArrayNode candidates = line.putArray("candidates");
    for (Passage each : found) {
      candidates
          .addObject()
          .put("article", each.article())
          .put("text", each.text())
          .put("score", each.score());
    }
    return line;
  }
}
