package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.ask.Answerer;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Decision;
import org.onrecord.query.Embedder;
import org.onrecord.query.Findings;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Ranked;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.Statement;
import org.onrecord.testing.MemoryArchive;

/**
 * Answers the questions of a data set over its annotated quotations, as lines for the scorers.
 *
 * <p>Arguments: the data folder, {@code seeds} or {@code news} or {@code both}, the file of
 * questions, the file to write, a folder for what another run can use; a sixth one leaves the
 * vectors out. With {@code extracted-} before the set, our own extraction is measured too.
 */
public final class QuestionBench {

  private QuestionBench() {}

  public static void main(String[] arguments) throws IOException, SourceException {
    Path data = Path.of(arguments[0]);
    SpeakerDirectory directory = directory();
    Path cache = Files.createDirectories(Path.of(arguments[4]));
    Embedder embedder =
        arguments.length > 5
            ? Embedder.NONE
            : new CachedEmbedder(new BgeEmbedder(), cache.resolve("vectors"));
    Path folder = Files.createTempDirectory("index");
    try (var index = LuceneQuotationIndex.open(folder, embedder);
        var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[3])))) {
      MemoryArchive archive = archive(arguments[1], data, directory, cache);
      archive.articles().forEach(each -> index.put(each, archive.quotationsIn(each.id())));
      index.commit();
      var core = new QueryCore(directory, index, archive, Clock.systemUTC());
      answer(core, JsonLines.read(Path.of(arguments[2])), out);
    }
  }

  private static MemoryArchive archive(
      String what, Path data, SpeakerDirectory directory, Path cache)
      throws IOException, SourceException {
    Path news = data.resolve("retrieval/polnear");
    if (what.startsWith("extracted-")) {
      return new ExtractedQuotations(directory, cache)
          .of(what, Path.of("knowledge"), news.resolve("corpus.jsonl"));
    }
    var archive = new MemoryArchive();
    var gold = new GoldQuotations(directory, archive);
    if (!what.equals("news")) {
      gold.addSeeds(data.resolve("quotes/seeds_gold.jsonl"));
    }
    if (!what.equals("seeds")) {
      gold.addNews(news.resolve("corpus.jsonl"), news.resolve("quotes_dev.jsonl"));
    }
    return archive;
  }

  private static void answer(QueryCore core, List<JsonNode> questions, PrintWriter out) {
    var answerer = new Answerer(core);
    for (JsonNode question : questions) {
      String text = question.path("question").asText(question.path("text").asText());
      long start = System.nanoTime();
      Findings findings = answerer.answer(text, history(question)).answer().findings();
      double ms = (System.nanoTime() - start) / 1e6;
      ObjectNode line = line(findings);
      line.put("id", question.get("id").asText());
      line.put("question", text);
      line.put("ms", ms);
      out.println(line);
    }
  }

  private static List<String> history(JsonNode question) {
    var earlier = new ArrayList<String>();
    question.path("history").forEach(each -> earlier.add(each.asText()));
    return earlier;
  }

  static ObjectNode line(Findings findings) {
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("reading", findings.query().toString());
    line.put("outcome", outcome(findings.decision()));
    line.put("why", findings.decision().toString());
    line.put("confidence", findings.confidence());
    ArrayNode asked = line.putArray("speakers");
    findings.query().speakers().stream().map(AskedSpeaker::asked).forEach(asked::add);
    ArrayNode statements = line.putArray("statements");
    for (Statement statement : findings.statements()) {
      ArrayNode quotations = statements.addObject().putArray("quotations");
      statement.quotations().forEach(each -> quotations.add(quotation(each)));
    }
    ArrayNode candidates = line.putArray("candidates");
    for (Ranked each : findings.candidates()) {
      candidates
          .addObject()
          .put("article", each.quotation().article().id().value())
          .put("text", each.quotation().text())
          .put("score", each.score())
          .put("who", each.quotation().speaker().name())
          .put("type", each.quotation().type().name())
          .put("fit", String.valueOf(each.fit()));
    }
    return line;
  }

  private static ObjectNode quotation(Quotation each) {
    ObjectNode node = JsonLines.JSON.createObjectNode();
    node.put("text", each.text());
    node.put("label", each.label().name().toLowerCase(Locale.ROOT));
    node.putObject("speaker")
        .put("name", each.speaker().name())
        .put("as_printed", each.speakerAsPrinted());
    node.putObject("article").put("file", each.article().file());
    return node;
  }

  private static String outcome(Decision decision) {
    if (decision instanceof Decision.Found) {
      return "on_record";
    }
    return decision instanceof Decision.Ambiguous ? "which_one" : "not_on_record";
  }

  /** The speakers the product ships. */
  static SpeakerDirectory directory() {
    return SpeakersFile.read(Path.of("knowledge", "speakers.yaml"));
  }
}
