package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.query.Embedder;

/** What others would use to find a claim: words by BM25, vectors compared one by one, or both. */
final class ClaimPeers implements AutoCloseable {

  private static final int FOUND = 1000;

  /** Dampens the head of each list; the value of the original paper (Cormack et al., 2009). */
  private static final int K = 60;

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Embedder embedder;
  private final List<String> ids = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();
  private final DirectoryReader reader;

  ClaimPeers(List<JsonNode> claims, Embedder embedder) throws IOException {
    this.embedder = embedder;
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (JsonNode claim : claims) {
        String text = textOf(claim);
        var document = new Document();
        document.add(new StringField("id", claim.get("id").asText(), Store.YES));
        document.add(new TextField("text", text, Store.NO));
        writer.addDocument(document);
        ids.add(claim.get("id").asText());
        vectors.add(embedder.ofPassage(text).orElseThrow());
      }
    }
    reader = DirectoryReader.open(directory);
  }

  static String textOf(JsonNode claim) {
    return claim.path("title").asText("") + ". " + claim.get("text").asText();
  }

  List<String> byWords(String text) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery("text", text, Occur.SHOULD);
    var found = new ArrayList<String>();
    if (query != null) {
      var searcher = new IndexSearcher(reader);
      for (ScoreDoc each : searcher.search(query, FOUND).scoreDocs) {
        found.add(searcher.storedFields().document(each.doc).get("id"));
      }
    }
    return found;
  }

  List<String> byMeaning(String text) {
    float[] sought = embedder.ofQuestion(text).orElseThrow();
    Map<String, Double> close = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      close.put(ids.get(i), product(sought, vectors.get(i)));
    }
    return best(close);
  }

  List<String> fused(String text) throws IOException {
    return fused(byWords(text), byMeaning(text));
  }

  /** Reciprocal rank fusion. */
  static List<String> fused(List<String> one, List<String> other) {
    Map<String, Double> scores = new HashMap<>();
    for (List<String> ranking : List.of(one, other)) {
      for (int i = 0; i < ranking.size(); i++) {
        scores.merge(ranking.get(i), 1.0 / (K + i + 1), Double::sum);
      }
    }
    return best(scores);
  }

  private static List<String> best(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
