package org.onrecord.adapter.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Recent;
import org.onrecord.query.Embedder;

/**
 * Vectors by bge-small-en-v1.5, quantised, on one thread.
 *
 * <p>The model is loaded when the first text comes: that takes most of a second, which a question
 * that its own words answer does not have to wait for.
 */
public final class BgeEmbedder implements Embedder {

  /** What the model was trained to see before a question. */
  private static final String INSTRUCTION =
      "Represent this sentence for searching relevant passages: ";

  /** An answer may seek the same several times: here, then anywhere. */
  private static final int QUESTIONS_KEPT = 64;

  private final Recent<String, float[]> questions = new Recent<>(QUESTIONS_KEPT);
  private volatile @Nullable BgeModel model;

  @Override
  public String name() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public Optional<float[]> ofQuestion(String text) {
    float[] vector = questions.get(text).orElseGet(() -> vectorOf(INSTRUCTION + text));
    questions.put(text, vector);
    return Optional.of(vector);
  }

  @Override
  public Optional<float[]> ofPassage(String text) {
    return Optional.of(vectorOf(text));
  }

  private float[] vectorOf(String text) {
    try {
      return loaded().vectorOf(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BgeModel loaded() throws IOException {
    BgeModel found = model;
    return found == null ? loadOnce() : found;
  }

  private synchronized BgeModel loadOnce() throws IOException {
    BgeModel found = model;
    if (found == null) {
      found = BgeModel.load();
      model = found;
    }
    return found;
  }
}
