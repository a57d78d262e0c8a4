package org.onrecord.adapter.knowledge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one YAML mapping, asked for by name; wrong ones are named with their line. */
final class Fields {

  private final String file;
  private final Yaml.Mapping mapping;

  /**
   * @throws KnowledgeException if a key is not one of the known
   */
  Fields(String file, Yaml yaml, Set<String> known) {
    this.file = file;
    if (!(yaml instanceof Yaml.Mapping found)) {
      throw new KnowledgeException(
          file + ", line " + yaml.line() + ": here “key: value” lines are expected");
    }
    this.mapping = found;
    for (var entry : found.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        String keys = String.join(", ", new TreeSet<>(known));
        throw wrong(
            entry.getValue(), "the key “" + entry.getKey() + "” is not known; known are " + keys);
      }
    }
  }

  String required(String key) {
    String text = text(key);
    if (text == null) {
      throw wrong(mapping, "“" + key + "” is missing");
    }
    return text;
  }

  @Nullable String text(String key) {
    Yaml value = mapping.entries().get(key);
    if (value == null || value instanceof Yaml.Nothing) {
      return null;
    }
    if (value instanceof Yaml.Scalar scalar) {
      return scalar.text().isBlank() ? null : scalar.text().strip();
    }
    throw wrong(value, "“" + key + "” takes one value; put one with a colon in it in quotes");
  }

  /** Returns a value as its reader understands it; a refusal gets the line and what would do. */
  <T> @Nullable T value(String key, String expected, Function<String, T> reader) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (RuntimeException e) {
      throw wrong(at(key), "“" + key + ": " + text + "” is not right; it takes " + expected);
    }
  }

  /** Returns the items of a list; none if the key is absent. */
  List<Yaml> items(String key) {
    Yaml value = mapping.entries().get(key);
    if (value == null || value instanceof Yaml.Nothing) {
      return List.of();
    }
    if (value instanceof Yaml.Sequence sequence) {
      return sequence.items();
    }
    throw wrong(value, "“" + key + "” takes a list");
  }

  List<String> texts(String key) {
    return items(key).stream()
        .map(
            item -> {
              if (item instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
                return scalar.text().strip();
              }
              throw wrong(item, "“" + key + "” takes a list of words");
            })
        .toList();
  }

  KnowledgeException wrong(String message) {
    return wrong(mapping, message);
  }

  private Yaml at(String key) {
    return mapping.entries().getOrDefault(key, mapping);
  }

  private KnowledgeException wrong(Yaml at, String message) {
    return new KnowledgeException(file + ", line " + at.line() + ": " + message);
  }
}
