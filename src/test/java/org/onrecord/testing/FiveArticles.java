package org.onrecord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.ingest.Extraction;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/**
 * The articles that come with the product, with quotations marked by hand, so that what is shown of
 * them does not hang on how quotations are found.
 */
public final class FiveArticles implements Extraction {

  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final Path RESOURCES = Path.of("src/test/resources/five-articles");

  private final SpeakerDirectory directory = SpeakersFile.read(KNOWLEDGE.resolve("speakers.yaml"));
  private final List<String> lines = lines(RESOURCES.resolve("quotations.tsv"));

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SpeakerDirectory directory() {
    return directory;
  }

  /** Brings the articles on record. */
  public void store(MemoryArchive archive, QuotationIndex index) throws SourceException {
    new Ingest(archive, index, this, 1).sync(new KnowledgeFolder(KNOWLEDGE.resolve("articles")));
  }

  /** Returns what a golden file holds. */
  public static String golden(String name) {
    return String.join("\n", lines(RESOURCES.resolve(name + ".golden")));
  }

  /** Returns a reply as a person reads it, every line of a citation with it. */
  public String text(Reply reply) {
    return reply.blocks().stream().map(this::text).collect(Collectors.joining("\n"));
  }

  private String text(Reply.Block block) {
    if (block instanceof Reply.Quote quote) {
      Citation citation = Citation.of(quote.quotation(), quote.label(), directory);
      String number = quote.number() == 0 ? "   " : quote.number() + ". ";
      String words = quote.quotation().text().replace("\n", " ¶ ");
      return number
          + words
          + "\n   — "
          + citation.speaker()
          + "\n   "
          + citation.source()
          + " ["
          + citation.label()
          + "]";
    }
    if (block instanceof Reply.Picture picture) {
      return picture.chart().inWords();
    }
    return block instanceof Reply.Paragraph paragraph ? paragraph.text() : block.toString();
  }

  @Override
  public List<Quotation> quotationsIn(Article article) {
    var quotations = new ArrayList<Quotation>();
    for (String line : lines) {
      String[] cells = line.split("\t", 4);
      if (cells[0].equals(article.id().value())) {
        quotations.add(quotation(article, cells));
      }
    }
    return quotations;
  }

  private Quotation quotation(Article article, String[] cells) {
    String words = cells[3].replace('¶', '\n');
    int start = article.body().indexOf(words);
    if (start < 0) {
      throw new IllegalStateException(article.id() + " does not print: " + words);
    }
    return new Quotation(
        article,
        new Span(start, start + words.length()),
        QuotationType.valueOf(cells[2]),
        new Attribution(null, null, speaker(cells[1]), 1));
  }

  private Speaker speaker(String cell) {
    if (cell.startsWith("unnamed ")) {
      return Speaker.unnamed(cell.substring("unnamed ".length()));
    }
    return cell.startsWith("unresolved ")
        ? Speaker.unresolved(cell.substring("unresolved ".length()))
        : directory.entry(cell).orElseThrow().speaker();
  }

  @Override
  public String fingerprint() {
    return "by hand";
  }
}
