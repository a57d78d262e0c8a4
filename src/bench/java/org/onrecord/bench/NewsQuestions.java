package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions over many news articles, with the quotations that answer them. */
final class NewsQuestions {

  private final List<AskedQuestion> questions;
  private final Map<String, List<String>> gold;
  private final GoldPlaces places;

  private NewsQuestions(
      List<AskedQuestion> questions, Map<String, List<String>> gold, GoldPlaces places) {
    this.questions = questions;
    this.gold = gold;
    this.places = places;
  }

  /**
   * @param folder of a data set
   */
  static NewsQuestions read(Path folder) throws IOException {
    var places = new GoldPlaces();
    Map<String, String> texts = texts(folder.resolve("corpus.jsonl"));
    texts.forEach(places::addArticle);
    for (JsonNode quote : JsonLines.read(folder.resolve("quotes_dev.jsonl"))) {
      String article = quote.get("doc").asText();
      places.addQuotation(
          quote.get("id").asText(),
          article,
          texts.getOrDefault(article, ""),
          quote.get("start").asInt(),
          quote.get("end").asInt());
    }
    return new NewsQuestions(
        AskedQuestion.read(folder.resolve("queries_dev.jsonl")),
        gold(folder.resolve("qrels_dev.tsv")),
        places);
  }

  static Map<String, String> texts(Path corpus) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : JsonLines.read(corpus)) {
      texts.put(article.get("id").asText(), article.get("text").asText());
    }
    return texts;
  }

  /** Each line is a question, an article, a quotation and how well it answers. */
  private static Map<String, List<String>> gold(Path judgements) throws IOException {
    Map<String, List<String>> gold = new HashMap<>();
    for (String line : Files.readAllLines(judgements)) {
      String[] parts = line.split("\t", -1);
      if (parts.length > 3 && Integer.parseInt(parts[3].strip()) > 0) {
        gold.computeIfAbsent(parts[0], each -> new ArrayList<>()).add(parts[2]);
      }
    }
    return gold;
  }

  NewsFigures ask(Answering system) throws IOException {
    var figures = new NewsFigures(places);
    for (AskedQuestion question : questions) {
      figures.add(question, system.answer(question), gold.getOrDefault(question.id(), List.of()));
    }
    return figures;
  }
}
