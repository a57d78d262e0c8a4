package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which words somebody may have used for a word, out of WordNet, by their stems.
 *
 * <p>A line of the file is a stem, or two of neighbouring words; the stems of its irregular forms;
 * and those that can stand for it, grade by grade. The lines are in the order of their bytes and
 * looked up where they lie: most words are never asked for.
 */
final class NearWords {

  /** A form of the word is the word. */
  private static final double FORM = 0.95;

  /** What finding a stem of each grade is worth, and how near it is at least. */
  static final List<Grade> GRADES =
      List.of(new Grade(0.66, 0.65), new Grade(0.56, 0.45), new Grade(-1, 0.25));

  record Grade(double least, double share) {}

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
    String[] groups = line.split("\\|", -1);
    var near = new HashMap<String, Double>();
    for (int grade = GRADES.size() - 1; grade >= 0; grade--) {
      put(near, groups[grade + 1], GRADES.get(grade).share());
    }
    put(near, groups[0], FORM);
    return near;
  }

  /** Returns the grade of a word that is so near. */
  static int grade(double nearness) {
    int grade = 0;
    while (nearness < GRADES.get(grade).least()) {
      grade++;
    }
    return grade;
  }

  private static void put(Map<String, Double> near, String stems, double share) {
    for (String stem : stems.split(" ", -1)) {
      if (!stem.isEmpty()) {
        near.put(stem, share);
      }
    }
  }
}
