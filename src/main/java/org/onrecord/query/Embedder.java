package org.onrecord.query;

import java.util.Optional;

/**
 * Turns texts into vectors that lie close together when the texts mean the same.
 *
 * <p>What is slow to load is loaded by the first text, not before.
 */
public interface Embedder {

  /** No vectors: questions are answered by their words alone. */
  Embedder NONE =
      new Embedder() {
        @Override
        public String name() {
          return "none";
        }

        @Override
        public Optional<float[]> ofQuestion(String text) {
          return Optional.empty();
        }

        @Override
        public Optional<float[]> ofPassage(String text) {
          return Optional.empty();
        }
      };

  /** What made the vectors; those of another embedder cannot be compared. */
  String name();

  /** Returns the vector, of length 1, of what is sought. */
  Optional<float[]> ofQuestion(String text);

  /** Returns the vector, of length 1, of what can be found. */
  Optional<float[]> ofPassage(String text);
}
