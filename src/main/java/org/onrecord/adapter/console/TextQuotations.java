package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.ingest.ArticleCleaner;
import org.onrecord.ingest.CleanedText;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;

/** The quotations of a text that nobody stored, with their places in the text as it was given. */
final class TextQuotations {

  private final ArticleCleaner cleaner;
  private final Function<Article, List<Quotation>> extractor;

  TextQuotations(ArticleCleaner cleaner, Function<Article, List<Quotation>> extractor) {
    this.cleaner = cleaner;
    this.extractor = extractor;
  }

  /** Returns the quotations of a text, those out of page furniture left out, in its order. */
  List<Quotation> in(String text) {
    return text.isBlank() ? List.of() : extractor.apply(article(cleaner.clean(text)));
  }

  /** Returns {@code {"id","quotes":[…]}}; places are Unicode code points of the given text. */
  ObjectNode asJson(String id, String text) {
    ObjectNode result = Json.object().put("id", id);
    ArrayNode quotes = result.putArray("quotes");
    if (!text.isBlank()) {
      CleanedText cleaned = cleaner.clean(text);
      Places places = new Places(cleaned, new CodePoints(text));
      extractor.apply(article(cleaned)).forEach(q -> quotes.add(places.describe(q)));
    }
    return result;
  }

  private static Article article(CleanedText cleaned) {
    return new Article(
        new ArticleId("text"), "text", null, Provenance.unknown("en"), cleaned.body());
  }

  /** From places in the cleaned body to places in the text as given. */
  private record Places(CleanedText cleaned, CodePoints codePoints) {

    ObjectNode describe(Quotation quotation) {
      ObjectNode node = Json.object();
      put(node, "start", "end", quotation.words());
      node.put("text", quotation.text());
      node.put("type", quotation.type().name().toLowerCase(Locale.ROOT));
      Span mention = quotation.attribution().mention();
      node.put("speaker", mention == null ? null : quotation.article().textAt(mention));
      put(node, "speaker_start", "speaker_end", mention);
      put(node, "cue_start", "cue_end", quotation.attribution().cue());
      node.put("canonical", whose(quotation));
      node.put("confidence", quotation.attribution().confidence());
      return node;
    }

    /** Whom the mention means; null if nobody else than it says: "a senior official", "someone". */
    private static @Nullable String whose(Quotation quotation) {
      Speaker speaker = quotation.speaker();
      boolean says =
          quotation.attribution().mention() == null
              || speaker.name().equals(quotation.speakerAsPrinted());
      return speaker.isKnown() || !says ? speaker.name() : null;
    }

    private void put(ObjectNode node, String start, String end, @Nullable Span span) {
      if (span == null) {
        node.putNull(start).putNull(end);
      } else {
        node.put(start, codePoints.before(cleaned.rawOffset(span.start())));
        node.put(end, codePoints.before(cleaned.rawOffset(span.end())));
      }
    }
  }
}
