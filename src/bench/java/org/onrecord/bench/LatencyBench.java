package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Conversation;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;

/**
 * How long a question takes inside the core, its embedding and the reading of the archive included,
 * and how long a search box and LangChain4j's EasyRAG take over the same articles.
 *
 * <p>Arguments: a file of questions, then folders that {@link LatencyFill} filled; {@code alone}
 * before the folders leaves the others out. Beside the time that passes stands the time the
 * processor worked on it, which other programs disturb less.
 */
public final class LatencyBench {

  private static final int ROUNDS = 2;

  /** EasyRAG's model reads some fifteen passages a second: it would read a million for hours. */
  private static final int MOST_FOR_EASY_RAG = 50_000;

  private final List<String> questions = new ArrayList<>();
  private final boolean isAlone;

  private LatencyBench(Path questions, boolean isAlone) throws IOException {
    for (var line : JsonLines.read(questions)) {
      this.questions.add(line.path("question").asText(line.path("text").asText()));
    }
    this.isAlone = isAlone;
  }

  public static void main(String[] arguments) throws IOException {
    boolean isAlone = arguments[1].equals("alone");
    var bench = new LatencyBench(Path.of(arguments[0]), isAlone);
    System.out.println(
        "folder | system | quotations or passages | p50 ms | p99 ms | CPU p50 | CPU p99 | heap MB"
            + " | index in memory MB | on disk MB | load");
    for (String folder : List.of(arguments).subList(isAlone ? 2 : 1, arguments.length)) {
      bench.measure(Path.of(folder));
    }
  }

  private void measure(Path folder) throws IOException {
    try (Database database = Database.inFolder(folder)) {
      var archive = new JdbcQuotationArchive(database);
      int quotations = measure(folder, archive);
      if (!isAlone) {
        measure(new PassagePeer(), "BM25", folder, archive);
        if (quotations <= MOST_FOR_EASY_RAG) {
          measure(new EasyRagPeer(), "EasyRAG", folder, archive);
        } else {
          System.out.printf(
              "%s | EasyRAG | its model would read for hours%n", folder.getFileName());
        }
      }
    }
  }

  private int measure(Path folder, JdbcQuotationArchive archive) throws IOException {
    try (var index = LuceneQuotationIndex.open(folder.resolve("index"), new BgeEmbedder())) {
      var core =
          new QueryCore(
              SpeakersFile.read(Path.of("knowledge", "speakers.yaml")),
              index,
              archive,
              Clock.systemUTC());
      Times times = times(question -> core.find(new Question(question), Conversation.NEW));
      int quotations =
          index.holdings().speakers().stream().mapToInt(each -> each.quotations()).sum();
      System.out.printf(
          Locale.ROOT,
          "%s | On Record | %d | %s | %.0f | %.0f | %.0f | %.1f%n",
          folder.getFileName(),
          quotations,
          times,
          heap(),
          FolderMemory.resident(folder.resolve("index")),
          FolderMemory.onDisk(folder.resolve("index")),
          load());
      return quotations;
    }
  }

  private void measure(Peer peer, String name, Path folder, JdbcQuotationArchive archive)
      throws IOException {
    try (peer) {
      for (ArticleId id : archive.filings().keySet()) {
        peer.add(id.value(), archive.article(id).orElseThrow().body());
      }
      Times times = times(peer::best);
      System.out.printf(
          Locale.ROOT,
          "%s | %s | %d | %s | %.0f | – | – | %.1f%n",
          folder.getFileName(),
          name,
          peer.passages(),
          times,
          heap(),
          load());
    }
  }

  private interface Asked {
    Object answer(String question) throws IOException;
  }

  /** All questions are asked once before they count. */
  private Times times(Asked asked) {
    ask(asked);
    var times = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      times.add(ask(asked));
    }
    return times;
  }

  private Times ask(Asked asked) {
    var times = new Times();
    for (String question : questions) {
      times.measure(
          () -> {
            try {
              asked.answer(question);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return times;
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
