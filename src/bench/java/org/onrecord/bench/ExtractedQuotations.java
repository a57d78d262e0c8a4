package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.knowledge.JsonLines;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Article;
import org.onrecord.ingest.Extraction;
import org.onrecord.ingest.ImportedPaths;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.SourceException;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.extract.QuotationExtractor;
import org.onrecord.testing.MemoryArchive;

/** What the product itself finds in articles, as an archive; kept between runs. */
final class ExtractedQuotations {

  private final SpeakerDirectory directory;
  private final Path cache;

  ExtractedQuotations(SpeakerDirectory directory, Path cache) {
    this.directory = directory;
    this.cache = cache;
  }

  MemoryArchive of(String what, Path knowledge, Path corpus) throws SourceException, IOException {
    Path folder = cache.resolve(what);
    try (Database database = Database.inFolder(folder);
        var index = LuceneQuotationIndex.open(Files.createTempDirectory("unused"))) {
      var archive = new JdbcQuotationArchive(database);
      var ingest = new Ingest(archive, index, extraction(), 2);
      if (!what.endsWith("news")) {
        ingest.sync(new KnowledgeFolder(knowledge));
      }
      if (!what.endsWith("seeds")) {
        ingest.add(new ImportedPaths(List.of(corpus), List.of(new JsonLines())));
      }
      ingest.reread();
      return copy(archive);
    }
  }

  private Extraction extraction() {
    QuotationExtractor extractor = QuotationExtractor.load(directory);
    return new Extraction() {
      @Override
      public List<Quotation> quotationsIn(Article article) {
        return extractor.extract(article);
      }

      @Override
      public String fingerprint() {
        return extractor.fingerprint();
      }
    };
  }

  private static MemoryArchive copy(JdbcQuotationArchive archive) {
    var copy = new MemoryArchive();
    for (Article article : archive.articles()) {
      copy.store(article, archive.quotationsIn(article.id()));
    }
    return copy;
  }
}
