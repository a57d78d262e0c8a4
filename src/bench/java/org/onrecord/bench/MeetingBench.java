package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.query.Conversation;
import org.onrecord.query.Embedder;
import org.onrecord.query.Findings;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.Ranked;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.extract.QuotationExtractor;
import org.onrecord.testing.MemoryArchive;

/**
 * Asks what was said in meetings, whose transcripts are read as any article is: our whole way from
 * the text to the ranking beside BM25 over the speaker's own turns, in one run.
 *
 * <p>Arguments: the folder of the data set, a folder for vectors that another run can use, and a
 * file for a line a question, if wanted. Prints the mean reciprocal rank of the first right turn
 * among the first ten.
 */
public final class MeetingBench {

  private static final int SHOWN = 10;

  private final Embedder embedder;
  private final Map<String, Set<String>> right;
  private final Map<String, List<Double>> found = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private MeetingBench(Embedder embedder, Map<String, Set<String>> right) {
    this.embedder = embedder;
    this.right = right;
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path cache = Files.createDirectories(Path.of(arguments[1]));
    var embedder = new CachedEmbedder(new BgeEmbedder(), cache.resolve("meeting-vectors"));
    var bench = new MeetingBench(embedder, ClaimBench.right(data.resolve("qrels_dev.tsv")));
    Map<String, List<JsonNode>> meetings = byMeeting(data.resolve("corpus_dev.jsonl"));
    Map<String, List<JsonNode>> questions = byMeeting(data.resolve("queries_dev.jsonl"));
    for (Map.Entry<String, List<JsonNode>> meeting : meetings.entrySet()) {
      bench.ask(
          meeting.getValue().stream().filter(MeetingBench::isSaid).toList(),
          questions.getOrDefault(meeting.getKey(), List.of()));
    }
    bench.print();
    if (arguments.length > 2) {
      Files.write(Path.of(arguments[2]), bench.lines);
    }
  }

  private static Map<String, List<JsonNode>> byMeeting(Path file) throws IOException {
    return JsonLines.read(file).stream()
        .collect(
            Collectors.groupingBy(
                each -> each.get("meeting").asText(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Some turns are noises alone, which the data set left out. */
  private static boolean isSaid(JsonNode turn) {
    return !turn.path("text").asText().isBlank();
  }

  /** A transcript as minutes print it, and which turn stands where. */
  private record Minutes(Article article, Map<String, Span> turns) {

    static Minutes of(List<JsonNode> turns) {
      var body = new StringBuilder();
      var places = new LinkedHashMap<String, Span>();
      for (JsonNode turn : turns) {
        int start = body.length();
        body.append(turn.get("speaker").asText()).append(": ").append(turn.get("text").asText());
        places.put(turn.get("id").asText(), new Span(start, body.length()));
        body.append("\n\n");
      }
      String id = turns.get(0).get("meeting").asText();
      var article =
          new Article(new ArticleId(id), id, null, Provenance.unknown("en"), body.toString());
      return new Minutes(article, places);
    }

    List<String> turnsIn(Span words) {
      return turns.entrySet().stream()
          .filter(each -> each.getValue().overlaps(words))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  private void ask(List<JsonNode> turns, List<JsonNode> questions) throws IOException {
    Minutes minutes = Minutes.of(turns);
    var directory = new SpeakerDirectory(List.of());
    List<Quotation> quotations = QuotationExtractor.load(directory).extract(minutes.article());
    var archive = new MemoryArchive();
    archive.store(minutes.article(), quotations);
    try (var index = LuceneQuotationIndex.open(Files.createTempDirectory("meeting"), embedder);
        var peers = new MeetingPeers(turns)) {
      index.put(minutes.article(), quotations);
      index.commit();
      var core = new QueryCore(directory, index, archive, Clock.systemUTC());
      for (JsonNode question : questions) {
        measure(question, core, minutes, peers);
      }
    }
  }

  private void measure(JsonNode question, QueryCore core, Minutes minutes, MeetingPeers peers)
      throws IOException {
    String text = question.get("text").asText();
    String type = question.get("type").asText();
    Set<String> wanted = right.getOrDefault(question.get("id").asText(), Set.of());
    Findings findings = core.find(new Question(text), Conversation.NEW);
    double ours = reciprocalRank(wanted, ours(findings, minutes));
    add("On Record", type, ours);
    add("BM25", type, reciprocalRank(wanted, peers.anybodys(text)));
    add("BM25, speaker's turns", type, reciprocalRank(wanted, peers.speakers(text)));
    lines.add(
        String.join("\t", String.format(Locale.ROOT, "%.3f", ours), type, text)
            + "\t"
            + findings.query()
            + "\t"
            + findings.decision());
  }

  private static List<String> ours(Findings findings, Minutes minutes) {
    return findings.candidates().stream()
        .map(Ranked::quotation)
        .flatMap(each -> minutes.turnsIn(each.words()).stream().limit(1))
        .distinct()
        .toList();
  }

  private void add(String system, String type, double value) {
    found.computeIfAbsent(system + "\t" + type, each -> new ArrayList<>()).add(value);
    found.computeIfAbsent(system + "\tall", each -> new ArrayList<>()).add(value);
  }

  private static double reciprocalRank(Set<String> wanted, List<String> ranking) {
    for (int i = 0; i < Math.min(SHOWN, ranking.size()); i++) {
      if (wanted.contains(ranking.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private void print() {
    System.out.printf(
        Locale.ROOT, "%-24s %-16s %9s %s%n", "system", "questions", "how many", "MRR");
    found.forEach(
        (row, values) -> {
          String[] names = row.split("\t", -1);
          double mean = values.stream().mapToDouble(each -> each).average().orElse(0);
          System.out.printf(
              Locale.ROOT, "%-24s %-16s %9d %.3f%n", names[0], names[1], values.size(), mean);
        });
  }
}
