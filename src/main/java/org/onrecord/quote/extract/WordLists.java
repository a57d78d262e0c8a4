package org.onrecord.quote.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of words, read from a resource with one list a line: {@code name: word word …}. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  static WordLists load(String... resources) {
    WordLists lists = new WordLists();
    for (String resource : resources) {
      lines(resource).forEach(lists::add);
    }
    return lists;
  }

  boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  Set<String> names() {
    return Set.copyOf(lists.keySet());
  }

  Set<String> words(String list) {
    return Set.copyOf(lists.getOrDefault(list, Set.of()));
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && !line.startsWith("#")) {
      String[] words = line.substring(colon + 1).strip().split("\\s+", -1);
      lists
          .computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
          .addAll(List.of(words));
    }
  }

  static List<String> lines(String resource) {
    InputStream in = WordLists.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
