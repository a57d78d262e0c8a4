package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.query.Embedder;
import org.onrecord.query.Intent;
import org.onrecord.query.PastedPost;
import org.onrecord.query.Query;
import org.onrecord.query.rank.Ranking;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;

/**
 * Finds checked claims for posts that repeat them: our ranking beside BM25, vectors and the rank
 * fusion of the two, in one run.
 *
 * <p>Arguments: the folder of the data set, {@code dev} or {@code train}, and a folder for vectors
 * that another run can use. Prints the mean average precision of the first five (MAP@5).
 */
public final class ClaimBench {

  private static final int SHOWN = 5;
  private static final int FOUND = 120;

  /** Whoever checked a claim did not make it. */
  private static final Speaker NOBODY_SAYS_WHO = Speaker.unnamed("somebody");

  private final Map<String, Set<String>> right;
  private final Map<String, Double> sums = new LinkedHashMap<>();

  private ClaimBench(Map<String, Set<String>> right) {
    this.right = right;
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    String half = arguments[1];
    Path cache = Files.createDirectories(Path.of(arguments[2]));
    Embedder embedder = new CachedEmbedder(new BgeEmbedder(), cache.resolve("claim-vectors"));
    List<JsonNode> claims = JsonLines.read(data.resolve("corpus.jsonl"));
    List<JsonNode> posts = JsonLines.read(data.resolve("queries_" + half + ".jsonl"));
    var bench = new ClaimBench(right(data.resolve("qrels_" + half + ".tsv")));
    try (var index = LuceneQuotationIndex.open(Files.createTempDirectory("claims"), embedder);
        var peers = new ClaimPeers(claims, embedder)) {
      claims.forEach(claim -> put(index, claim));
      index.commit();
      for (JsonNode post : posts) {
        bench.measure(post, index, peers);
      }
    }
    bench.print();
  }

  private static void put(LuceneQuotationIndex index, JsonNode claim) {
    Article article = article(claim);
    var words = new Span(0, article.body().length());
    var attribution = new Attribution(null, null, NOBODY_SAYS_WHO, 1);
    index.put(article, List.of(new Quotation(article, words, QuotationType.DIRECT, attribution)));
  }

  /** The words of a claim are what the peers see of it, its title and its text. */
  private static Article article(JsonNode claim) {
    String id = claim.get("id").asText();
    String body = ClaimPeers.textOf(claim);
    return new Article(new ArticleId(id), id, null, Provenance.unknown("en"), body);
  }

  private void measure(JsonNode post, LuceneQuotationIndex index, ClaimPeers peers)
      throws IOException {
    Set<String> wanted = right.get(post.get("id").asText());
    if (wanted == null) {
      return;
    }
    String text = post.get("text").asText();
    List<String> byWords = peers.byWords(text);
    List<String> byMeaning = peers.byMeaning(text);
    add("BM25", wanted, byWords);
    add("bge", wanted, byMeaning);
    add("rank fusion of both", wanted, ClaimPeers.fused(byWords, byMeaning));
    String plain = PastedPost.inWords(text);
    add("the same, post in words", wanted, peers.fused(plain));
    add("On Record", wanted, ours(text, index));
  }

  private static List<String> ours(String text, LuceneQuotationIndex index) {
    Query query = Query.of(Intent.ABOUT).withTopic(text);
    return Ranking.of(query, index.candidates(query, FOUND)).stream()
        .map(scored -> scored.candidate().id().article().value())
        .toList();
  }

  private void add(String system, Set<String> wanted, List<String> ranking) {
    sums.merge(system, averagePrecision(wanted, ranking), Double::sum);
  }

  private static double averagePrecision(Set<String> wanted, List<String> ranking) {
    double sum = 0;
    int hits = 0;
    for (int i = 0; i < Math.min(SHOWN, ranking.size()); i++) {
      if (wanted.contains(ranking.get(i))) {
        sum += ++hits / (i + 1.0);
      }
    }
    return sum / Math.min(SHOWN, wanted.size());
  }

  static Map<String, Set<String>> right(Path file) throws IOException {
    var right = new HashMap<String, Set<String>>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
      right.computeIfAbsent(cells.get(0), each -> new HashSet<>()).add(cells.get(1));
    }
    return right;
  }

  private void print() {
    System.out.printf(Locale.ROOT, "%-24s %s%n", "system", "MAP@5 (" + right.size() + " posts)");
    sums.forEach(
        (system, sum) ->
            System.out.printf(Locale.ROOT, "%-24s %.4f%n", system, sum / right.size()));
  }
}
