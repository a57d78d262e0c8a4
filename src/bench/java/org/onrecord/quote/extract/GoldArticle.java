package org.onrecord.quote.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** An article with the quotations that people marked in it. */
record GoldArticle(String id, String text, List<GoldQuotation> quotations) {

  /**
   * A quotation as people marked it.
   *
   * @param heads the places that name the source, without what only describes it
   */
  record GoldQuotation(
      Span words, String type, @Nullable Span speaker, List<Span> heads, boolean optional) {

    boolean isVerbatim() {
      return !type.equals("indirect");
    }
  }

  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(of(json.readTree(line)));
      }
    }
    return articles;
  }

  private static GoldArticle of(JsonNode line) {
    String text = line.path("text").asText();
    List<GoldQuotation> quotations = new ArrayList<>();
    for (JsonNode quote : line.path("quotes")) {
      Span words = span(text, quote, "start", "end");
      if (words != null) {
        Span speaker = span(text, quote, "speaker_start", "speaker_end");
        List<Span> heads = speaker == null ? List.of() : SpeakerHeads.in(text, speaker);
        String type = quote.path("type").asText();
        quotations.add(
            new GoldQuotation(words, type, speaker, heads, quote.path("optional").asBoolean()));
      }
    }
    return new GoldArticle(line.path("id").asText(), text, quotations);
  }

  private static @Nullable Span span(String text, JsonNode quote, String start, String end) {
    if (!quote.path(start).isInt() || !quote.path(end).isInt()) {
      return null;
    }
    int from = text.offsetByCodePoints(0, quote.path(start).asInt());
    int to = text.offsetByCodePoints(0, quote.path(end).asInt());
    return from < to ? new Span(from, to) : null;
  }
}
