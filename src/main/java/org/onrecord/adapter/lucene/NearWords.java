package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which words somebody may have used for a word, out of WordNet, by their stems.
 *
 * <p>A line of the file is a stem, or two of neighbouring words; the stems that can stand for it;
 * and those of its kinds. The lines are in the order of their bytes and looked up where they lie:
 * most words are never asked for.
 */
final class NearWords {

  /** A synonym is nearly the word; a kind of it says more than was asked. */
  private static final double SYNONYM = 0.6;

  private static final double KIND = 0.5;

  private final byte[] lines;

  private NearWords(byte[] lines) {
    this.lines = lines;
  }

  private static final class Shipped {
    static final NearWords WORDS = read();
  }

  /** Returns the words in the jar, which are read when first asked for. */
  static NearWords shipped() {
    return Shipped.WORDS;
  }

  private static NearWords read() {
    try (InputStream in = NearWords.class.getResourceAsStream("near-words.txt.gz")) {
      if (in == null) {
        throw new IllegalStateException("near-words.txt.gz is not in the jar");
      }
      return new NearWords(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this is a word of the language, as far as we know its words. */
  boolean has(String stem) {
    return !of(stem).isEmpty();
  }

  /** Returns the near stems, each with the share of the word that finding it is worth. */
  Map<String, Double> of(String stem) {
    byte[] key = (stem + "|").getBytes(StandardCharsets.UTF_8);
    int from = 0;
    int to = lines.length;
    while (from < to) {
      int line = lineStart((from + to) / 2);
      int order = compare(key, line);
      if (order == 0) {
        return parsed(line + key.length);
      }
      if (order < 0) {
        to = line;
      } else {
        from = lineEnd(line) + 1;
      }
    }
    return Map.of();
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(byte[] key, int line) {
    int end = Math.min(lines.length, line + key.length);
    return Arrays.compareUnsigned(key, 0, key.length, lines, line, end);
  }

  private Map<String, Double> parsed(int at) {
    String line = new String(lines, at, lineEnd(at) - at, StandardCharsets.UTF_8);
    int kinds = line.indexOf('|');
    var near = new HashMap<String, Double>();
    put(near, line.substring(kinds + 1), KIND);
    put(near, line.substring(0, kinds), SYNONYM);
    return near;
  }

  private static void put(Map<String, Double> near, String stems, double share) {
    for (String stem : stems.split(" ", -1)) {
      if (!stem.isEmpty()) {
        near.put(stem, share);
      }
    }
  }
}
