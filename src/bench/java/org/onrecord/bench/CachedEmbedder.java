package org.onrecord.bench;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.query.Embedder;

/** Remembers the vectors of passages in a file, so that a second run need not wait for them. */
final class CachedEmbedder implements Embedder {

  private final Embedder real;
  private final Path file;
  private final Map<String, float[]> known = new HashMap<>();

  CachedEmbedder(Embedder real, Path file) throws IOException {
    this.real = real;
    this.file = file;
    if (Files.exists(file)) {
      read();
    }
  }

  private void read() throws IOException {
    try (var in =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        byte[] text = in.readNBytes(in.readInt());
        float[] vector = new float[in.readInt()];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = in.readFloat();
        }
        known.put(new String(text, java.nio.charset.StandardCharsets.UTF_8), vector);
      }
    } catch (EOFException e) {
      return;
    }
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
  public synchronized Optional<float[]> ofPassage(String text) {
    return Optional.of(known.computeIfAbsent(text, this::made));
  }

  private float[] made(String text) {
    float[] vector = real.ofPassage(text).orElseThrow();
    var bytes = new java.io.ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      byte[] utf = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      out.writeInt(utf.length);
      out.write(utf);
      out.writeInt(vector.length);
      for (float each : vector) {
        out.writeFloat(each);
      }
      out.flush();
      Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vector;
  }
}
