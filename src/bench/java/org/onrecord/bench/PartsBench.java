package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.adapter.lucene.PartialIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.adapter.onnx.PieceVectors;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.Candidate.Fit;
import org.onrecord.query.Conversation;
import org.onrecord.query.Embedder;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryArchive;

/**
 * What each part of finding brings: the news questions once with all of them, then without one at a
 * time.
 *
 * <p>Arguments: the data folder, a folder for what another run can use.
 */
public final class PartsBench {

  private static final double[] SHARES_OF_PIECES = {0.1, 0.3, 0.5, 1};

  private final NewsQuestions questions;
  private final MemoryArchive archive;
  private final SpeakerDirectory directory;
  private final Embedder embedder;
  private final Path folder;

  private PartsBench(Path data, Path cache) throws IOException, SourceException {
    Path news = data.resolve("retrieval/polnear");
    this.questions = NewsQuestions.read(news);
    this.directory = QuestionBench.directory();
    this.archive =
        MeasuredArticles.many(
                new ExtractedQuotations(directory, cache), news.resolve("corpus.jsonl"))
            .archive();
    this.embedder = new CachedEmbedder(new BgeEmbedder(), cache.resolve("vectors"));
    this.folder = Files.createTempDirectory("index");
  }

  public static void main(String[] arguments) throws IOException, SourceException {
    Path cache = Files.createDirectories(Path.of(arguments[1]));
    var bench = new PartsBench(Path.of(arguments[0]), cache);
    System.out.println("| without | " + NewsFigures.HEAD);
    try (QuotationIndex index = OwnAnswers.index(bench.folder, bench.archive, bench.embedder)) {
      bench.reading(index);
      bench.finding(index);
      bench.ranking(index);
      bench.reordering(index);
    }
  }

  private void reading(QuotationIndex index) throws IOException {
    print("(all parts)", index, (text, query) -> query);
    print("reading the question at all", index, (text, query) -> LessRead.nothing(text));
    print("reading the speaker", index, (text, query) -> LessRead.speakers(query));
    print("mending the speaker's name", index, (text, query) -> LessRead.misspelt(query));
    print("reading outlet and month", index, (text, query) -> LessRead.outletAndPeriod(query));
    print("reading what is quoted", index, (text, query) -> LessRead.quoted(query));
  }

  private void finding(QuotationIndex index) throws IOException {
    print("the speaker as a filter while searching", ChangedIndex.filteredAfterwards(index));
    print("words", meaningAlone(PartialIndex.withoutWords(folder, embedder)));
    print("vectors", PartialIndex.whole(folder, Embedder.NONE));
    print("the instruction before a question", PartialIndex.whole(folder, uninstructed()));
    print("words said instead", PartialIndex.withoutNearWords(folder, embedder));
    print("mending typing errors", PartialIndex.withoutMending(folder, embedder));
  }

  private void ranking(QuotationIndex index) throws IOException {
    print("context", PartialIndex.withoutContext(folder, embedder));
    print("headlines", PartialIndex.withoutHeadlines(folder, embedder));
    print("coverage of the topic", uncovered(index));
    print("less for reported speech", ChangedIndex.withCandidates(index, ChangedIndex::asVerbatim));
    print("less for a word or two", ChangedIndex.withoutShortness(index));
  }

  private static QuotationIndex meaningAlone(QuotationIndex index) {
    return ChangedIndex.withFits(index, fit -> Fit.NONE.meaning(fit.meaning()));
  }

  private static QuotationIndex uncovered(QuotationIndex index) {
    return ChangedIndex.withFits(
        index, fit -> new Fit(fit.words(), fit.context(), fit.headline(), 0, 0, 0, fit.meaning()));
  }

  private Embedder uninstructed() {
    return new Embedder() {
      @Override
      public String name() {
        return embedder.name();
      }

      @Override
      public Optional<float[]> ofQuestion(String text) {
        return embedder.ofPassage(text);
      }

      @Override
      public Optional<float[]> ofPassage(String text) {
        return embedder.ofPassage(text);
      }
    };
  }

  /**
   * Not a part that ships: it would have to keep some ten vectors a quotation, or wait for them.
   */
  private void reordering(QuotationIndex index) throws IOException {
    QueryCore core = core(index);
    var late = new LateInteraction(PieceVectors.load());
    for (double share : SHARES_OF_PIECES) {
      print(
          String.format(Locale.ROOT, "(with late interaction, share %.1f)", share),
          asked -> late.reordered(core.find(new Question(asked.text()), Conversation.NEW), share));
    }
  }

  private void print(String part, QuotationIndex index) throws IOException {
    print(part, index, (text, query) -> query);
  }

  private void print(String part, QuotationIndex index, LessRead reading) throws IOException {
    QueryCore core = core(index);
    print(
        part,
        asked -> {
          Query read = core.read(new Question(asked.text()), Conversation.NEW);
          return OwnAnswers.of(core.find(reading.of(asked.text(), read)));
        });
  }

  private QueryCore core(QuotationIndex index) {
    return new QueryCore(directory, index, archive, Clock.systemUTC());
  }

  private void print(String part, Answering system) throws IOException {
    NewsFigures figures = questions.ask(system);
    System.out.println("| " + part + " | " + figures.cells() + " |");
  }
}
