package org.onrecord.adapter.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, if it does. */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(LinkedData::parse)
        .flatMap(LinkedData::articlesIn)
        .findFirst()
        .map(LinkedData::new)
        .orElseGet(() -> new LinkedData(MissingNode.getInstance()));
  }

  /** Scripts with errors in them are everyday; such a page then says nothing this way. */
  private static JsonNode parse(Element script) {
    try {
      return Optional.ofNullable(JSON.readTree(script.data())).orElse(MissingNode.getInstance());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static Stream<JsonNode> articlesIn(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(LinkedData::articlesIn);
    }
    return isArticle(node.path("@type")) ? Stream.of(node) : articlesInGraph(node.path("@graph"));
  }

  private static Stream<JsonNode> articlesInGraph(JsonNode graph) {
    return graph.isArray() ? articlesIn(graph) : Stream.empty();
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).anyMatch(LinkedData::isArticle)
        : type.asText().endsWith("Article") || type.asText().endsWith("Posting");
  }

  /** Returns a value, or the name of the thing or the first of the things that are the value. */
  @Nullable String text(String key) {
    JsonNode value = article.path(key);
    if (value.isArray()) {
      value = value.path(0);
    }
    String text = value.isObject() ? value.path("name").asText() : value.asText();
    return text.isBlank() ? null : text;
  }
}
