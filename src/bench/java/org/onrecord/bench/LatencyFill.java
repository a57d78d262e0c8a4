package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.article.Article;
import org.onrecord.article.Filing;
import org.onrecord.ingest.SourceException;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryArchive;

/**
 * Fills the archives and indexes that {@link LatencyBench} asks: arguments are a corpus of
 * articles, a folder to fill, and how many quotations ({@code 0}: the articles in {@code
 * knowledge/} alone; more than the corpus has: the rest is synthetic).
 */
public final class LatencyFill {

  private static final Filing FILING = new Filing("bench", "", "", "");

  private LatencyFill() {}

  public static void main(String[] arguments) throws IOException, SourceException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    int wanted = Integer.parseInt(arguments[2]);
    SpeakerDirectory directory = SpeakersFile.read(Path.of("knowledge", "speakers.yaml"));
    Path kept = Files.createDirectories(folder.resolveSibling("kept"));
    MemoryArchive real =
        new ExtractedQuotations(directory, kept)
            .of(
                wanted == 0 ? "extracted-seeds" : "extracted-both",
                Path.of("knowledge", "articles"),
                Path.of(arguments[0]));
    var embedder = new CachedEmbedder(new BgeEmbedder(), kept.resolve("vectors"));
    var vectors = new ComposedVectors(embedder, 1);
    try (Database database = Database.inFolder(folder);
        var index = LuceneQuotationIndex.open(folder.resolve("index"), vectors)) {
      var fill = new LatencyFill.Fill(new JdbcQuotationArchive(database), index);
      List<Quotation> all = new ArrayList<>();
      for (Article article : real.articles()) {
        all.addAll(real.quotationsIn(article.id()));
        if (wanted <= 30_000) {
          fill.add(article, real.quotationsIn(article.id()));
        }
      }
      var news = new SyntheticNews(all, embedder, vectors, 1);
      for (int number = 0; fill.count < wanted; number++) {
        List<Quotation> article = news.article(number);
        fill.add(article.get(0).article(), article);
      }
      index.commit();
      System.out.printf("%d quotations, of them %d real%n", fill.count, all.size());
    }
  }

  private static final class Fill {
    private final JdbcQuotationArchive archive;
    private final LuceneQuotationIndex index;
    private final long start = System.nanoTime();
    private int count;

    Fill(JdbcQuotationArchive archive, LuceneQuotationIndex index) {
      this.archive = archive;
      this.index = index;
    }

    void add(Article article, List<Quotation> quotations) {
      archive.store(article, FILING, quotations);
      index.put(article, quotations);
      int before = count;
      count += quotations.size();
      if (count / 20_000 > before / 20_000) {
        System.err.printf("%d after %d s%n", count, (System.nanoTime() - start) / 1_000_000_000);
      }
    }
  }
}
