package org.onrecord.query.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How names of other alphabets are written in Latin letters, out of a list in the jar. */
final class LatinLetters {

  private static final Map<String, String> LATIN = read();

  private LatinLetters() {}

  /** Returns the text in small Latin letters; what the list does not have stays as it is. */
  static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    var latin = new StringBuilder();
    for (int at = 0; at < small.length(); ) {
      int length = LATIN.containsKey(small.substring(at, Math.min(at + 2, small.length()))) ? 2 : 1;
      length = Math.min(length, small.length() - at);
      String letter = small.substring(at, at + length);
      latin.append(LATIN.getOrDefault(letter, letter));
      at += length;
    }
    return latin.toString();
  }

  private static Map<String, String> read() {
    try (InputStream in = LatinLetters.class.getResourceAsStream("letters.txt")) {
      if (in == null) {
        throw new IllegalStateException("letters.txt is not in the jar");
      }
      var letters = new LinkedHashMap<String, String>();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" ", 2))
          .forEach(line -> letters.put(line[0], line.length < 2 ? "" : line[1]));
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
