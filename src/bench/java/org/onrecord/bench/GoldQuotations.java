package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.MemoryArchive;

/** Annotated quotations of a data set as an archive, to measure finding apart from extracting. */
final class GoldQuotations {

  private final SpeakerDirectory directory;
  private final MemoryArchive archive;

  GoldQuotations(SpeakerDirectory directory, MemoryArchive archive) {
    this.directory = directory;
    this.archive = archive;
  }

  /** Adds the five articles with their annotation. */
  void addSeeds(Path gold) throws IOException {
    for (JsonNode line : JsonLines.read(gold)) {
      Article article = seed(line);
      var found = new ArrayList<Quotation>();
      for (JsonNode quote : line.get("quotes")) {
        Span words = span(article.body(), quote);
        found.add(quotation(article, words, type(quote.get("type").asText()), speaker(quote)));
      }
      archive.store(article, found);
    }
  }

  private static Article seed(JsonNode line) {
    JsonNode meta = line.get("meta");
    String inferred = meta.path("date_inferred").asText(meta.path("date").asText());
    LocalDate day =
        inferred.matches("\\d{4}-\\d{2}-\\d{2}.*")
            ? LocalDate.parse(inferred.substring(0, 10))
            : LocalDate.of(2023, 9, 11);
    boolean translated = meta.path("language").asText().contains("translation");
    var provenance =
        new Provenance(
            text(meta, "outlet"),
            null,
            null,
            day,
            DateBasis.EDITOR,
            "en",
            translated ? "es" : null);
    String id = line.get("id").asText();
    return new Article(
        new ArticleId(id),
        id + ".txt",
        text(meta, "headline"),
        provenance,
        line.get("text").asText());
  }

  private Speaker speaker(JsonNode quote) {
    JsonNode canonical = quote.path("canonical");
    var names = new ArrayList<String>();
    if (canonical.isArray()) {
      canonical.forEach(each -> names.add(each.asText()));
    } else if (canonical.isTextual()) {
      names.add(canonical.asText());
    }
    String printed = quote.path("speaker").asText("");
    if (names.stream().anyMatch(each -> each.contains("unnamed"))) {
      return Speaker.unnamed(printed.isBlank() || printed.equals("null") ? "an official" : printed);
    }
    for (SpeakerEntry entry : directory.entries()) {
      if (names.contains(entry.speaker().name())) {
        return entry.speaker();
      }
    }
    return Speaker.unresolved(names.isEmpty() ? "somebody" : names.get(0));
  }

  /** Adds news articles and, of those annotated, the quotations. */
  void addNews(Path corpus, Path quotes) throws IOException {
    Map<String, List<JsonNode>> byArticle = new HashMap<>();
    for (JsonNode quote : JsonLines.read(quotes)) {
      byArticle.computeIfAbsent(quote.get("doc").asText(), each -> new ArrayList<>()).add(quote);
    }
    for (JsonNode line : JsonLines.read(corpus)) {
      Article article = news(line);
      var found = new ArrayList<Quotation>();
      for (JsonNode quote : byArticle.getOrDefault(article.id().value(), List.of())) {
        Span words = span(article.body(), quote);
        QuotationType type =
            quote.get("direct").asBoolean() ? QuotationType.MIXED : QuotationType.INDIRECT;
        found.add(quotation(article, words, type, newsSpeaker(quote)));
      }
      archive.store(article, found);
    }
  }

  static Article news(JsonNode line) {
    LocalDate day =
        line.hasNonNull("published") ? LocalDate.parse(line.get("published").asText()) : null;
    var provenance =
        new Provenance(text(line, "outlet"), null, null, day, DateBasis.PRINTED, "en", null);
    String id = line.get("id").asText();
    return new Article(
        new ArticleId(id), id, text(line, "title"), provenance, line.get("text").asText());
  }

  private static Speaker newsSpeaker(JsonNode quote) {
    String name = text(quote, "speaker");
    if (name != null) {
      return Speaker.person(name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"), name);
    }
    String printed = text(quote, "source");
    return Speaker.unresolved(printed == null || printed.isBlank() ? "somebody" : printed);
  }

  private static Quotation quotation(
      Article article, Span words, QuotationType type, Speaker speaker) {
    return new Quotation(article, words, type, new Attribution(null, null, speaker, 1));
  }

  private static QuotationType type(String name) {
    return QuotationType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Span span(String body, JsonNode quote) {
    int start = body.offsetByCodePoints(0, quote.get("start").asInt());
    int points = quote.get("end").asInt() - quote.get("start").asInt();
    return new Span(start, body.offsetByCodePoints(start, points));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }
}
