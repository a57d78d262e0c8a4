package org.onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
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
import org.onrecord.query.Conversation;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;

/**
 * How long a question takes inside the core, its embedding and the reading of the archive included.
 *
 * <p>Arguments: a file of questions, then folders that {@link LatencyFill} filled. Beside the time
 * that passes stands the time the processor worked on it, which other programs disturb less.
 */
public final class LatencyBench {

  private static final int ROUNDS = 2;

  private LatencyBench() {}

  public static void main(String[] arguments) throws IOException {
    List<String> questions = new ArrayList<>();
    for (var line : JsonLines.read(Path.of(arguments[0]))) {
      questions.add(line.path("question").asText(line.path("text").asText()));
    }
    System.out.println(
        "folder | quotations | p50 ms | p99 ms | CPU p50 | CPU p99 | heap MB | index in memory MB"
            + " | on disk MB | load");
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      measure(Path.of(folder), questions);
    }
  }

  private static void measure(Path folder, List<String> questions) throws IOException {
    try (Database database = Database.inFolder(folder);
        var index = LuceneQuotationIndex.open(folder.resolve("index"), new BgeEmbedder())) {
      var core =
          new QueryCore(
              SpeakersFile.read(Path.of("knowledge", "speakers.yaml")),
              index,
              new JdbcQuotationArchive(database),
              Clock.systemUTC());
      ask(core, questions);
      var times = new Times();
      for (int round = 0; round < ROUNDS; round++) {
        times.add(ask(core, questions));
      }
      int quotations =
          index.holdings().speakers().stream().mapToInt(each -> each.quotations()).sum();
      System.out.printf(
          Locale.ROOT,
          "%s | %d | %s | %.0f | %.0f | %.0f | %.1f%n",
          folder.getFileName(),
          quotations,
          times,
          heap(),
          Memory.resident(folder.resolve("index")),
          Memory.onDisk(folder.resolve("index")),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
  }

  private static Times ask(QueryCore core, List<String> questions) {
    var times = new Times();
    for (String question : questions) {
      times.measure(() -> core.find(new Question(question), Conversation.NEW));
    }
    return times;
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  /** What the operating system keeps in memory of a folder's files for this process. */
  private static final class Memory {

    static double resident(Path folder) throws IOException {
      long kilobytes = 0;
      boolean ours = false;
      for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
        if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
          ours = line.contains(folder.toRealPath().toString());
        } else if (ours && line.startsWith("Rss:")) {
          kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return kilobytes / 1e3;
    }

    static double onDisk(Path folder) throws IOException {
      long bytes = 0;
      try (var files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          bytes += Files.size(file);
        }
      }
      return bytes / 1e6;
    }
  }
}
