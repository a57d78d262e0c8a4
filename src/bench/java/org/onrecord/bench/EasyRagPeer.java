package org.onrecord.bench;

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
import java.util.List;
import org.onrecord.adapter.onnx.WholePassages;

/**
 * Retrieval with LangChain4j: its parts as its EasyRAG puts them together, but the best 20 passages
 * instead of 3. The model is the same and runs in our own code.
 */
final class EasyRagPeer implements Peer {

  /** EasyRAG's sizes, in pieces of words. */
  private static final int SEGMENT = 300;

  private static final int OVERLAP = 30;
  private static final String ID = "id";

  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final WholePassages model;
  private final DocumentSplitter splitter;
  private int passages;

  EasyRagPeer() throws IOException {
    model = WholePassages.load();
    splitter = DocumentSplitters.recursive(SEGMENT, OVERLAP, new Pieces(model));
  }

  @Override
  public void add(String article, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    for (TextSegment segment : splitter.split(Document.from(text, Metadata.from(ID, article)))) {
      store.add(Embedding.from(model.vectorOf(segment.text())), segment);
      passages++;
    }
  }

  @Override
  public int passages() {
    return passages;
  }

  @Override
  public List<Passage> best(String question) throws IOException {
    var sought = Embedding.from(model.vectorOf(question));
    var request = EmbeddingSearchRequest.builder().queryEmbedding(sought).maxResults(FOUND).build();
    return store.search(request).matches().stream().map(EasyRagPeer::passage).toList();
  }

  private static Passage passage(EmbeddingMatch<TextSegment> found) {
    TextSegment segment = found.embedded();
    return new Passage(segment.metadata().getString(ID), segment.text(), found.score());
  }

  @Override
  public void close() {
    store.removeAll();
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
