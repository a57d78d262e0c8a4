package org.onrecord.quote.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;

/**
 * Extracts the quotations of a file of articles: {@code ARTICLES WEIGHTS [SPEAKERS]}; one line of
 * JSON for each article on standard output, places counted in code points.
 */
public final class ExtractQuotations {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExtractQuotations() {}

  public static void main(String[] arguments) throws IOException {
    SpeakerDirectory speakers =
        arguments.length > 2
            ? SpeakersFile.read(Path.of(arguments[2]))
            : new SpeakerDirectory(List.of());
    double start = processorSeconds();
    QuotationExtractor extractor =
        QuotationExtractor.of(speakers, Files.readAllLines(Path.of(arguments[1])));
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    double loaded = processorSeconds();
    System.err.printf("loaded in %.1f s of a processor, %d MB%n", loaded - start, megabytes());
    long clock = System.nanoTime();
    List<String> results = lines.parallelStream().map(line -> extract(extractor, line)).toList();
    double seconds = (System.nanoTime() - clock) / 1e9;
    System.err.printf(
        "%d articles, %.1f a second, %.1f a second of a processor%n",
        lines.size(), lines.size() / seconds, lines.size() / (processorSeconds() - loaded));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    results.forEach(out::println);
    out.flush();
  }

  /** Time the process had a processor for: a busy machine does not change it. */
  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long megabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  static String extract(QuotationExtractor extractor, String line) {
    try {
      JsonNode given = JSON.readTree(line);
      String text = given.path("text").asText();
      ArticleId id = new ArticleId(given.path("id").asText());
      Article article = new Article(id, id.value(), null, Provenance.unknown("en"), text);
      ObjectNode result = JSON.createObjectNode().put("id", id.value());
      ArrayNode quotes = result.putArray("quotes");
      extractor.extract(article).forEach(quotation -> add(quotes.addObject(), text, quotation));
      return result.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void add(ObjectNode node, String text, Quotation quotation) {
    place(node, text, "start", "end", quotation.words());
    place(node, text, "speaker_start", "speaker_end", quotation.attribution().mention());
    place(node, text, "cue_start", "cue_end", quotation.attribution().cue());
    node.put("text", quotation.text());
    node.put("type", quotation.type().name().toLowerCase(java.util.Locale.ROOT));
    node.put("confidence", quotation.attribution().confidence());
    if (quotation.attribution().mention() != null) {
      node.put("speaker", quotation.speakerAsPrinted());
    }
    if (quotation.speaker().isKnown() || quotation.attribution().mention() != null) {
      node.put("canonical", quotation.speaker().name());
    }
  }

  private static void place(
      ObjectNode node, String text, String start, String end, @Nullable Span span) {
    if (span != null) {
      node.put(start, text.codePointCount(0, span.start()));
      node.put(end, text.codePointCount(0, span.end()));
    }
  }
}
