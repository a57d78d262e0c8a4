package org.onrecord.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** The loaded model: pieces of words in, one vector out. */
final class BgeModel {

  private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

  /** As much as a long quotation; what comes after adds little and costs as much again. */
  private static final int MOST_PIECES = 128;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private BgeModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  static BgeModel load() throws IOException {
    try (InputStream weights = open(WEIGHTS);
        InputStream vocabulary = open(VOCABULARY)) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      var options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return new BgeModel(environment, session, WordPieces.read(vocabulary));
    } catch (OrtException e) {
      throw new IOException("The model of meaning cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = BgeModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The jar holds no " + name);
    }
    return in;
  }

  float[] vectorOf(String text) throws IOException {
    return vectorOf(pieces.idsOf(text, MOST_PIECES));
  }

  long[] idsOf(String text, int mostPieces) {
    return pieces.idsOf(text, mostPieces);
  }

  float[] vectorOf(long[] ids) throws IOException {
    return ofLengthOne(vectorsOf(ids)[0]);
  }

  /** Returns a vector for each piece; the first stands for the whole. */
  float[][] vectorsOf(long[] ids) throws IOException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] hidden = (float[][][]) result.get(0).getValue();
      return hidden[0];
    } catch (OrtException e) {
      throw new IOException("The model of meaning fails: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  static float[] ofLengthOne(float[] vector) {
    double squares = 0;
    for (float each : vector) {
      squares += (double) each * each;
    }
    float length = (float) Math.max(Math.sqrt(squares), 1e-9);
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] / length;
    }
    return unit;
  }
}
