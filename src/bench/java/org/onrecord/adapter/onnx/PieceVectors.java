package org.onrecord.adapter.onnx;

import java.io.IOException;
import java.util.Arrays;

/** A vector for each piece of a text, for comparing texts piece by piece. */
public final class PieceVectors {

  private static final int MOST_PIECES = 128;

  private final BgeModel model;

  private PieceVectors(BgeModel model) {
    this.model = model;
  }

  public static PieceVectors load() throws IOException {
    return new PieceVectors(BgeModel.load());
  }

  /** Returns vectors of length 1, without those of the marks of beginning and end. */
  public float[][] of(String text) throws IOException {
    float[][] all = model.vectorsOf(model.idsOf(text, MOST_PIECES));
    float[][] pieces = Arrays.copyOfRange(all, 1, Math.max(1, all.length - 1));
    Arrays.setAll(pieces, i -> BgeModel.ofLengthOne(pieces[i]));
    return pieces;
  }

  /** Returns how close, on average, each piece of one text has a piece of the other. */
  public static double closeness(float[][] sought, float[][] text) {
    double sum = 0;
    for (float[] piece : sought) {
      double closest = 0;
      for (float[] other : text) {
        closest = Math.max(closest, product(piece, other));
      }
      sum += closest;
    }
    return sum / Math.max(1, sought.length);
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
