package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.Embedder;
import org.onrecord.quote.SpeakerDirectory;

/**
 * How well a search box, retrieval with LangChain4j and On Record answer the same questions over
 * the same articles, in one run.
 *
 * <p>Arguments: the data folder, a folder for what another run can use. The rankings are kept
 * there, too, as the data set's own scorer reads them.
 */
public final class AnswerBench {

  private final SeedQuestions aboutFew;
  private final NewsQuestions aboutMany;
  private final MeasuredArticles few;
  private final MeasuredArticles many;
  private final Path cache;

  private AnswerBench(Path data, Path cache, ExtractedQuotations extracted)
      throws IOException, SourceException {
    Path news = data.resolve("retrieval/polnear");
    Path corpus = news.resolve("corpus.jsonl");
    this.cache = cache;
    this.aboutFew = SeedQuestions.read(data.resolve("questions/seed_questions.jsonl"));
    this.aboutMany = NewsQuestions.read(news);
    this.few = MeasuredArticles.few(extracted, corpus);
    this.many = MeasuredArticles.many(extracted, corpus);
  }

  /** Gives articles to a system that has none. */
  private interface Filling {
    Answering of(MeasuredArticles articles) throws IOException;
  }

  /** What one system reached. */
  private record Row(String system, NewsFigures many, SeedScore alone, SeedScore around) {}

  public static void main(String[] arguments) throws IOException, SourceException {
    Path cache = Files.createDirectories(Path.of(arguments[1]));
    SpeakerDirectory directory = QuestionBench.directory();
    Embedder embedder = new CachedEmbedder(new BgeEmbedder(), cache.resolve("vectors"));
    var extracted = new ExtractedQuotations(directory, cache);
    var bench = new AnswerBench(Path.of(arguments[0]), cache, extracted);
    print(
        List.of(
            bench.row("search box", all -> PeerAnswers.over(all.texts(), new PassagePeer())),
            bench.row("EasyRAG", all -> PeerAnswers.over(all.texts(), new EasyRagPeer())),
            bench.row("On Record", all -> OwnAnswers.over(all.archive(), directory, embedder))));
  }

  private Row row(String system, Filling filling) throws IOException {
    Path answers = cache.resolve("answers-" + system.replace(' ', '-') + ".jsonl");
    try (Answering alone = filling.of(few);
        Answering around = filling.of(many);
        var written = new WrittenAnswers(around, answers)) {
      return new Row(
          system,
          aboutMany.ask(written),
          aboutFew.ask(alone, few::areWhere),
          aboutFew.ask(around, many::areWhere));
    }
  }

  private static void print(List<Row> rows) {
    System.out.println("| system | " + NewsFigures.HEAD);
    rows.forEach(row -> System.out.println(line(row.system(), row.many().cells())));
    System.out.println("| system | alone: " + SeedScore.HEAD + " among others: " + SeedScore.HEAD);
    for (Row row : rows) {
      System.out.println(line(row.system(), row.alone().cells(), row.around().cells()));
    }
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
