package org.onrecord.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.onrecord.query.Embedder;

/**
 * Vectors of composed passages, mixed from those of the real passages they are made of.
 *
 * <p>Making a million real ones takes hours. Questions get real vectors, so that the time they take
 * is the true one.
 */
final class ComposedVectors implements Embedder {

  private static final double NOISE = 0.02;

  private final Embedder real;
  private final Random random;
  private final Map<String, float[]> announced = new HashMap<>();

  ComposedVectors(Embedder real, long seed) {
    this.real = real;
    this.random = new Random(seed);
  }

  /** Says what the next article's passages are made of. */
  void announce(String passage, float[] one, float[] other) {
    float[] mixed = new float[one.length];
    double squares = 0;
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) (0.6 * one[i] + 0.4 * other[i] + NOISE * random.nextGaussian());
      squares += (double) mixed[i] * mixed[i];
    }
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] /= (float) Math.sqrt(squares);
    }
    announced.put(passage, mixed);
  }

  void forget() {
    announced.clear();
  }

  @Override
  public String name() {
    return real.name();
  }

  @Override
  public Optional<float[]> ofQuestion(String text) {
    return real.ofQuestion(text);
  }

  @Override
  public Optional<float[]> ofPassage(String text) {
    float[] composed = announced.get(text);
    return composed == null ? real.ofPassage(text) : Optional.of(composed);
  }
}
