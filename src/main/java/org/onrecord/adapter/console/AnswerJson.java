package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.ask.Answer;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Findings;
import org.onrecord.query.Query;
import org.onrecord.query.Ranked;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** An answer as scripts read it; the names of its fields are part of the command line. */
final class AnswerJson {

  private AnswerJson() {}

  /**
   * Returns everything but the question.
   *
   * @param text the answer as a person reads it
   */
  static ObjectNode of(Answer answer, String text) {
    Findings findings = answer.findings();
    ObjectNode node = Json.object();
    describe(findings.query(), node.putObject("reading"));
    node.put("outcome", outcome(answer));
    node.put("confidence", findings.confidence());
    ArrayNode statements = node.putArray("statements");
    if (answer instanceof Answer.OnRecord onRecord) {
      onRecord.statements().forEach(each -> describe(each, statements.addObject()));
    }
    node.put("text", text);
    node.put("as_of", findings.holdings().asOf().map(LocalDate::toString).orElse(null));
    return node;
  }

  /** Adds the ranked list, whatever the outcome. */
  static void addCandidates(Answer answer, int limit, ObjectNode node) {
    ArrayNode candidates = node.putArray("candidates");
    for (Ranked ranked : answer.findings().candidates().stream().limit(limit).toList()) {
      candidates
          .addObject()
          .put("article", ranked.quotation().article().id().value())
          .put("text", ranked.quotation().text())
          .put("score", ranked.score());
    }
  }

  private static String outcome(Answer answer) {
    if (answer instanceof Answer.OnRecord) {
      return "on_record";
    }
    if (answer instanceof Answer.NotOnRecord) {
      return "not_on_record";
    }
    return answer instanceof Answer.WhichOne ? "which_one" : "other";
  }

  private static void describe(Query query, ObjectNode node) {
    node.put("intent", query.intent().name().toLowerCase(Locale.ROOT));
    ArrayNode speakers = node.putArray("speakers");
    query.speakers().stream().map(AskedSpeaker::name).forEach(speakers::add);
    node.put("topic", query.sought());
    node.put("from", day(query.period().from()));
    node.put("to", day(query.period().to()));
    ArrayNode outlets = node.putArray("outlets");
    query.outlets().forEach(outlets::add);
  }

  private static void describe(Statement statement, ObjectNode node) {
    ArrayNode quotations = node.putArray("quotations");
    quotations.add(quotation(statement.lead(), statement.lead().label()));
    for (Quotation variant : statement.variants()) {
      quotations.add(quotation(variant, Label.ofVariant(variant)));
    }
  }

  static ObjectNode quotation(Quotation quotation, Label label) {
    ObjectNode node = Json.object();
    node.put("text", quotation.text());
    node.put("type", quotation.type().name().toLowerCase(Locale.ROOT));
    node.putObject("speaker")
        .put("id", quotation.speaker().id())
        .put("name", quotation.speaker().name())
        .put("as_printed", quotation.speakerAsPrinted());
    node.set("article", article(quotation.article()));
    CodePoints codePoints = new CodePoints(quotation.article().body());
    Span words = quotation.words();
    node.put("start", codePoints.before(words.start()));
    node.put("end", codePoints.before(words.end()));
    node.put("label", label.name().toLowerCase(Locale.ROOT));
    return node;
  }

  static ArrayNode quotations(List<Quotation> quotations) {
    ArrayNode nodes = Json.object().arrayNode();
    quotations.forEach(each -> nodes.add(quotation(each, each.label())));
    return nodes;
  }

  private static ObjectNode article(Article article) {
    Provenance provenance = article.provenance();
    return Json.object()
        .put("id", article.id().value())
        .put("file", article.file())
        .put("title", article.headline())
        .put("outlet", provenance.outlet())
        .put("published", day(provenance.published()))
        .put(
            "published_basis",
            provenance.published() == null
                ? null
                : provenance.publishedBasis().name().toLowerCase(Locale.ROOT))
        .put("url", provenance.url() == null ? null : Objects.toString(provenance.url()))
        .put("translated_from", provenance.translatedFrom());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
