package org.onrecord.adapter.onnx;

import java.io.IOException;

/** The model as others use it: whole passages, and questions without an instruction. */
public final class WholePassages {

  /** As many as the model can take. */
  private static final int MOST_PIECES = 512;

  private final BgeModel model;

  private WholePassages(BgeModel model) {
    this.model = model;
  }

  public static WholePassages load() throws IOException {
    return new WholePassages(BgeModel.load());
  }

  public float[] vectorOf(String text) throws IOException {
    return model.vectorOf(model.idsOf(text, MOST_PIECES));
  }

  /** Returns how many pieces a text has, without the marks of beginning and end. */
  public int pieces(String text) {
    return model.idsOf(text, Integer.MAX_VALUE).length - 2;
  }
}
