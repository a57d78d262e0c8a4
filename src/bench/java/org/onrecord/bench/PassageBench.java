package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a search box would answer: BM25 over passages of some 200 words, to measure ourselves by.
 *
 * <p>Arguments: the corpus, the questions, the file to write; lines as {@link QuestionBench}'s.
 */
public final class PassageBench {

  private static final int WORDS = 200;

  private PassageBench() {}

  public static void main(String[] arguments) throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var analyzer = new EnglishAnalyzer();
        var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (JsonNode article : JsonLines.read(Path.of(arguments[0]))) {
          add(writer, article);
        }
      }
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        for (JsonNode question : JsonLines.read(Path.of(arguments[1]))) {
          out.println(answer(searcher, new QueryBuilder(analyzer), question));
        }
      }
    }
  }

  private static void add(IndexWriter writer, JsonNode article) throws IOException {
    List<String> words = List.of(article.get("text").asText().split("(?<=\\s)(?=\\S)", -1));
    for (int from = 0; from < words.size(); from += WORDS) {
      String text = String.join("", words.subList(from, Math.min(words.size(), from + WORDS)));
      var document = new Document();
      document.add(new StringField("id", article.get("id").asText(), Store.YES));
      document.add(new TextField("text", text, Store.YES));
      writer.addDocument(document);
    }
  }

  private static ObjectNode answer(IndexSearcher searcher, QueryBuilder builder, JsonNode question)
      throws IOException {
    long start = System.nanoTime();
    var query = builder.createBooleanQuery("text", question.get("text").asText(), Occur.SHOULD);
    var any = query == null ? new BooleanQuery.Builder().build() : query;
    ScoreDoc[] found = searcher.search(any, 20).scoreDocs;
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("id", question.get("id").asText());
    line.put("ms", (System.nanoTime() - start) / 1e6);
    line.put("confidence", found.length == 0 ? 0 : found[0].score);
    ArrayNode candidates = line.putArray("candidates");
    for (ScoreDoc each : found) {
      Document document = searcher.storedFields().document(each.doc);
      candidates
          .addObject()
          .put("article", document.get("id"))
          .put("text", document.get("text"))
          .put("score", each.score);
    }
    return line;
  }
}
