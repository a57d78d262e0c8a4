package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.adapter.onnx.WholePassages;

/**
 * What retrieval with LangChain4j would answer: its parts as its EasyRAG puts them together, but
 * the best 20 passages instead of 3, to measure ourselves by.
 *
 * <p>The model is the same and runs in our own code. Arguments: the corpus, the questions, the file
 * to write; lines as {@link QuestionBench}'s.
 */
public final class EasyRagBench {

  /** EasyRAG's sizes, in pieces of words. */
  private static final int SEGMENT = 300;

  private static final int OVERLAP = 30;
  private static final int FOUND = 20;
  private static final String ID = "id";

  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final WholePassages model;

  private EasyRagBench(WholePassages model) {
    this.model = model;
  }

  public static void main(String[] arguments) throws IOException {
    var bench = new EasyRagBench(WholePassages.load());
    DocumentSplitter splitter =
        DocumentSplitters.recursive(SEGMENT, OVERLAP, new Pieces(bench.model));
    for (JsonNode article : JsonLines.read(Path.of(arguments[0]))) {
      bench.add(article, splitter);
    }
    try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
      for (JsonNode question : JsonLines.read(Path.of(arguments[1]))) {
        out.println(bench.answer(question));
      }
    }
  }

  private void add(JsonNode article, DocumentSplitter splitter) throws IOException {
    var metadata = Metadata.from(ID, article.get("id").asText());
    for (TextSegment segment :
        splitter.split(Document.from(article.get("text").asText(), metadata))) {
      store.add(Embedding.from(model.vectorOf(segment.text())), segment);
    }
  }

  private ObjectNode answer(JsonNode question) throws IOException {
    long start = System.nanoTime();
    var sought = Embedding.from(model.vectorOf(question.get("text").asText()));
    var request = EmbeddingSearchRequest.builder().queryEmbedding(sought).maxResults(FOUND).build();
    List<EmbeddingMatch<TextSegment>> found = store.search(request).matches();
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("id", question.get("id").asText());
    line.put("ms", (System.nanoTime() - start) / 1e6);
    line.put("confidence", found.isEmpty() ? 0 : found.get(0).score());
    ArrayNode candidates = line.putArray("candidates");
    for (EmbeddingMatch<TextSegment> each : found) {
      candidates
          .addObject()
          .put("article", each.embedded().metadata().getString(ID))
          .put("text", each.embedded().text())
          .put("score", each.score());
    }
    return line;
  }

  private record Pieces(WholePassages model) implements TokenCountEstimator {

    @Override
    public int estimateTokenCountInText(String text) {
      return model.pieces(text);
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
      return estimateTokenCountInText(message.toString());
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
      int sum = 0;
      for (ChatMessage each : messages) {
        sum += estimateTokenCountInMessage(each);
      }
      return sum;
    }
  }
}
