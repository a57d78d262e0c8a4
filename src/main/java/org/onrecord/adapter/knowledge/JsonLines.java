package org.onrecord.adapter.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.ArticleFormat;
import org.onrecord.ingest.Hash;
import org.onrecord.ingest.Offer;
import org.onrecord.ingest.RawArticle;
import org.onrecord.ingest.RefusedArticleException;

/**
 * {@code .jsonl} files: an article a line, with any of id, title, text, outlet, published, author,
 * url and language. Other keys are passed over: such files come out of other programs.
 */
public final class JsonLines implements ArticleFormat {

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public Set<String> endings() {
    return Set.of("jsonl");
  }

  @Override
  public void read(Path file, Consumer<Offer> offers) {
    String name = file.getFileName().toString();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          offers.accept(offer(name, number, line));
        }
      }
    } catch (CharacterCodingException e) {
      offers.accept(refusal(name, number + 1, name + " is not UTF-8 text; save it as UTF-8"));
    } catch (IOException e) {
      offers.accept(refusal(name, number + 1, name + " cannot be read: " + e.getMessage()));
    }
  }

  private static Offer offer(String file, int number, String line) {
    String place = file + ", line " + number;
    try {
      Map<String, String> fields = fieldsOf(line);
      ArticleId id = new ArticleId(fields.getOrDefault("id", file + ":" + number));
      return new Line(id, place, Hash.of(line), fields, "");
    } catch (JsonProcessingException e) {
      return refusal(file, number, place + " is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return refusal(file, number, place + " cannot be read: " + e.getMessage());
    }
  }

  private static Offer refusal(String file, int number, String why) {
    ArticleId id = new ArticleId(file + ":" + number);
    return new Line(id, file + ", line " + number, "", Map.of(), why);
  }

  /** Returns the plain values of a line's object; empty ones say nothing. */
  private static Map<String, String> fieldsOf(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it holds no object {…}");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
          fields.put(key, parser.getText());
        }
      }
    }
    return fields;
  }

  private record Line(
      ArticleId id, String file, String content, Map<String, String> fields, String refusal)
      implements Offer {

    @Override
    public RawArticle read() throws RefusedArticleException {
      if (!refusal.isEmpty()) {
        throw new RefusedArticleException(refusal);
      }
      Provenance provenance =
          new Provenance(
              fields.get("outlet"),
              fields.get("author"),
              url(),
              published(),
              DateBasis.EDITOR,
              fields.getOrDefault("language", RawArticle.UNKNOWN_LANGUAGE),
              fields.get("translated-from"));
      String text = fields.getOrDefault("text", "");
      return new RawArticle(id, file, fields.get("title"), provenance, text);
    }

    private @Nullable URI url() throws RefusedArticleException {
      String url = fields.get("url");
      try {
        return url == null ? null : URI.create(url);
      } catch (IllegalArgumentException e) {
        throw new RefusedArticleException(file + ": not an address: " + url, e);
      }
    }

    private @Nullable LocalDate published() throws RefusedArticleException {
      String published = fields.get("published");
      try {
        // a time after the date is the outlet's business
        return published == null
            ? null
            : LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
      } catch (RuntimeException e) {
        throw new RefusedArticleException(
            file + ": “published” takes a date like 2023-06-30, not " + published, e);
      }
    }
  }
}
