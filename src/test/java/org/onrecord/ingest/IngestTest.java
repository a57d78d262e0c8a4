package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.knowledge.JsonLines;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.ingest.IngestReport.Entry;
import org.onrecord.ingest.IngestReport.Outcome;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Quotations;

class IngestTest {

  private static final String SAID = "“The bridge is open,” Ana Duval said in Klow on Friday.";

  private final Path home;
  private final Path knowledge;
  private final Database database;
  private final JdbcQuotationArchive archive;
  private final LuceneQuotationIndex index;
  private final MarkedWords extraction = new MarkedWords();
  private final Ingest ingest;

  IngestTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.knowledge = Files.createDirectories(home.resolve("knowledge"));
    this.database = Database.inFolder(home.resolve("data"));
    this.archive = new JdbcQuotationArchive(database);
    this.index = LuceneQuotationIndex.open(home.resolve("index"));
    this.ingest = new Ingest(archive, index, extraction, 2);
  }

  @AfterEach
  void close() {
    index.close();
    database.close();
  }

  @Test
  void aNewArticleIsStoredCleanWithItsQuotations() throws Exception {
    write("a", "title: Open", SAID + "\n\nAdvertisement\n");

    IngestReport report = sync();

    assertEquals(List.of("ADDED a.md"), told(report));
    assertEquals(1, report.entries().get(0).removed().size());
    Article article = archive.article(new ArticleId("a")).orElseThrow();
    assertEquals(SAID, article.body());
    assertEquals("Open", article.headline());
    assertEquals(
        List.of("The bridge is open,"),
        archive.quotationsIn(article.id()).stream().map(Quotation::text).toList());
    assertEquals(1, index.holdings().articles());
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws Exception {
    write("a", "", SAID);
    sync();
    int readings = extraction.readings();

    assertEquals(List.of("UNCHANGED a.md"), told(sync()));
    assertEquals(readings, extraction.readings());
  }

  @Test
  void aCorrectedArticleReplacesTheOldOne() throws Exception {
    write("a", "", SAID);
    sync();

    write("a", "", SAID.replace("open", "shut"));

    assertEquals(List.of("REPLACED a.md"), told(sync()));
    assertEquals("The bridge is shut,", archive.quotationsIn(new ArticleId("a")).get(0).text());
  }

  @Test
  void aCorrectedOutletReplacesTheOldOne() throws Exception {
    write("a", "", SAID);
    sync();

    write("a", "outlet: Klow Courier", SAID);

    assertEquals(List.of("REPLACED a.md"), told(sync()));
  }

  @Test
  void anArticleThatIsGoneIsRemoved() throws Exception {
    write("a", "", SAID);
    sync();
    Files.delete(knowledge.resolve("a.md"));

    assertEquals(List.of("REMOVED a"), told(sync()));
    assertEquals(0, archive.articleCount());
    assertEquals(0, index.holdings().articles());
  }

  @Test
  void anArticleThatOnlyChangedItsNameStays() throws Exception {
    write("a", "", SAID);
    sync();
    Files.move(knowledge.resolve("a.md"), knowledge.resolve("b.md"));

    assertEquals(List.of("REMOVED a", "ADDED b.md"), told(sync()));
  }

  @Test
  void aFolderThatIsGoneTakesNothingWithIt() throws Exception {
    write("a", "", SAID);
    sync();

    assertThrows(
        SourceException.class, () -> ingest.sync(new KnowledgeFolder(home.resolve("gone"))));

    assertEquals(1, archive.articleCount());
  }

  @Test
  void aBrokenArticleIsRefusedTheOthersComeAndItsStoredTextStays() throws Exception {
    write("a", "", SAID);
    sync();

    write("a", "published: yesterday", SAID);
    write("b", "", SAID.replace("Klow", "Istow"));
    write("c", "", "\n \n");

    IngestReport report = sync();

    assertEquals(List.of("REFUSED a.md", "ADDED b.md", "REFUSED c.md"), told(report));
    assertEquals("c.md has no text", report.with(Outcome.REFUSED).get(1).why());
    assertEquals(2, archive.articleCount());
  }

  @Test
  void anArticleThatCannotBeUnderstoodIsRefusedAndTheOthersCome() throws Exception {
    write("a", "", "POISON");
    write("b", "", SAID);

    assertEquals(List.of("REFUSED a.md", "ADDED b.md"), told(sync()));
  }

  @Test
  void theSameTextUnderAnotherNameIsASecondCopy() throws Exception {
    write("a", "", SAID);
    write("b", "outlet: Klow Courier", SAID.replace("  ", " ") + "\n\n");

    IngestReport report = sync();

    assertEquals(List.of("ADDED a.md", "UNCHANGED b.md"), told(report));
    assertEquals("the same text as a", report.entries().get(1).why());
    assertEquals(1, archive.articleCount());
  }

  @Test
  void theSecondCopyTakesThePlaceOfAFirstThatIsGone() throws Exception {
    write("a", "", SAID);
    write("b", "", SAID);
    sync();
    Files.delete(knowledge.resolve("a.md"));

    assertEquals(List.of("REMOVED a", "ADDED b.md"), told(sync()));
  }

  @Test
  void importedArticlesStayWhenTheFolderIsSynced() throws Exception {
    Path file = Files.writeString(home.resolve("x.txt"), SAID);
    assertEquals(List.of("ADDED x.txt"), told(importing(file)));

    sync();

    assertEquals(1, archive.articleCount());
    assertEquals(List.of("UNCHANGED x.txt"), told(importing(file)));
  }

  @Test
  void anImportedArticleDoesNotReplaceOneOfTheFolder() throws Exception {
    write("a", "outlet: Klow Courier", SAID);
    sync();

    Path same = Files.writeString(home.resolve("a.txt"), SAID);
    assertEquals(List.of("UNCHANGED a.txt"), told(importing(same)));

    Path other = Files.writeString(home.resolve("a.txt"), "Something else.");
    assertEquals(
        "a.txt has the name of another article, which came from: knowledge; rename the file",
        importing(other).entries().get(0).why());
  }

  @Test
  void theFolderTakesOverAnImportedArticleOfItsName() throws Exception {
    importing(Files.writeString(home.resolve("a.txt"), SAID));
    write("a", "outlet: Klow Courier", SAID);

    assertEquals(List.of("REPLACED a.md"), told(sync()));
    assertEquals(
        List.of("knowledge"), archive.filings().values().stream().map(Filing::origin).toList());
  }

  @Test
  void theFolderTakesOverAnImportedArticleOfItsText() throws Exception {
    importing(Files.writeString(home.resolve("x.txt"), SAID));
    write("a", "outlet: Klow Courier", SAID);

    assertEquals(List.of("REMOVED x", "ADDED a.md"), told(sync()));
    assertEquals(1, index.holdings().articles());
  }

  @Test
  void otherSpeakersMeanThatTheFolderIsReadAgain() throws Exception {
    write("a", "", SAID);
    sync();

    extraction.speakers = "corrected";

    assertEquals(List.of("REPLACED a.md"), told(sync()));
  }

  @Test
  void whatWasImportedCanBeReadAgain() throws Exception {
    importing(Files.writeString(home.resolve("x.txt"), SAID));
    assertEquals(List.of(), told(ingest.reread()));

    extraction.speakers = "corrected";

    assertEquals(List.of("REPLACED x.txt"), told(ingest.reread()));
    assertEquals(List.of(), told(ingest.reread()));
  }

  @Test
  void manyArticlesComeInTheirOrder() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append("{\"id\":\"a%03d\",\"text\":\"“Number %d,” she said.\"}\n".formatted(i, i));
    }

    IngestReport report = importing(Files.writeString(home.resolve("many.jsonl"), lines));

    assertEquals(300, report.count(Outcome.ADDED));
    assertEquals(
        report.entries().stream().map(Entry::article).sorted().toList(),
        report.entries().stream().map(Entry::article).toList());
    assertEquals(300, index.holdings().articles());
  }

  @Test
  void theIndexCanBeFilledFromTheArchive() throws Exception {
    write("a", "", SAID);
    sync();
    index.clear();
    index.commit();

    ingest.refillIndex();

    assertEquals(1, index.holdings().articles());
  }

  private IngestReport sync() throws SourceException {
    return ingest.sync(new KnowledgeFolder(knowledge));
  }

  private IngestReport importing(Path path) throws SourceException {
    List<ArticleFormat> formats = List.of(PlainText.format(), new JsonLines());
    return ingest.add(new ImportedPaths(List.of(path), formats));
  }

  private void write(String stem, String known, String text) throws IOException {
    Files.writeString(knowledge.resolve(stem + ".md"), "---\n" + known + "\n---\n" + text);
  }

  private static List<String> told(IngestReport report) {
    return report.entries().stream().map(entry -> entry.outcome() + " " + entry.file()).toList();
  }

  /** Takes what stands between the first marks for the words of one made-up mayor. */
  private static final class MarkedWords implements Extraction {

    private volatile String speakers = "first";
    private final AtomicInteger readings = new AtomicInteger();

    int readings() {
      return readings.get();
    }

    @Override
    public List<Quotation> quotationsIn(Article article) {
      readings.incrementAndGet();
      if (article.body().equals("POISON")) {
        throw new IllegalStateException("poisoned");
      }
      int start = article.body().indexOf('“');
      int end = article.body().indexOf('”');
      if (start < 0) {
        return List.of();
      }
      String words = article.body().substring(start + 1, end);
      return List.of(Quotations.direct(article, words, Speaker.person("duval", "Ana Duval")));
    }

    @Override
    public String fingerprint() {
      return speakers;
    }
  }
}
