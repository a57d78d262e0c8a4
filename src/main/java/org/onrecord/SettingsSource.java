package org.onrecord;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of settings by name: the environment wins over the file, the file over the default.
 *
 * <p>{@code data.dir} is {@code ONRECORD_DATA_DIR} in the environment. Problems are collected, so
 * that a person sees all of them at once.
 */
final class SettingsSource {

  private static final String PREFIX = "ONRECORD_";

  private final Properties file;
  private final Map<String, String> environment;
  private final Set<String> asked = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  SettingsSource(Properties file, Map<String, String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /**
   * Reads a settings file.
   *
   * @throws SettingsException if it cannot be read
   */
  static Properties read(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          List.of("Settings file " + path + " cannot be read; is it UTF-8 text? " + e));
    }
    return properties;
  }

  Path path(String name, String otherwise) {
    String value = value(name, otherwise);
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      problems.add(name + " is not a path: " + value);
      return Path.of(otherwise);
    }
  }

  /** Returns one of the given words; the first is the default. */
  String choice(String name, List<String> words) {
    String value = value(name, words.get(0)).strip();
    if (!words.contains(value)) {
      problems.add(name + " must be one of " + String.join(", ", words) + ", not: " + value);
    }
    return value;
  }

  int number(String name, int otherwise, int least, int most) {
    String value = value(name, Integer.toString(otherwise)).strip();
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with what would be right
    }
    problems.add(
        name + " must be a whole number from " + least + " to " + most + ", not: " + value);
    return otherwise;
  }

  /**
   * Returns a value that stands in the environment alone, under its name or in the file that
   * NAME_FILE is the path of; empty if there is none.
   */
  String outside(String name) {
    String value = environment.getOrDefault(name, "").strip();
    String file = environment.getOrDefault(name + "_FILE", "").strip();
    if (!value.isEmpty() && !file.isEmpty()) {
      problems.add("Only one of " + name + " and " + name + "_FILE can be set");
    }
    return file.isEmpty() ? value : contentOf(name + "_FILE", file);
  }

  /** Returns an address that stands in the environment alone; nothing if there is none. */
  @Nullable URI address(String name, List<String> schemes) {
    String value = outside(name);
    if (value.isEmpty()) {
      return null;
    }
    try {
      URI address = new URI(value);
      if (schemes.contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // told below, with what would be right
    }
    problems.add(name + " must be an address that begins with " + schemes.get(0) + "://");
    return null;
  }

  void problem(String words) {
    problems.add(words);
  }

  /** The content is never told: it may be a secret. */
  private String contentOf(String name, String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException e) {
      problems.add(name + " names a file that cannot be read: " + file);
      return "";
    }
  }

  /**
   * @throws SettingsException if a value was wrong, or there is a setting that nobody asked for
   */
  void throwIfWrong() {
    Set<String> known = new TreeSet<>();
    asked.forEach(name -> known.add(inEnvironment(name)));
    for (String name : new TreeSet<>(file.stringPropertyNames())) {
      if (!asked.contains(name)) {
        problems.add("Unknown setting " + name + "; the known ones are " + asked);
      }
    }
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !known.contains(name)) {
        problems.add("Unknown setting " + name + " in the environment");
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  private String value(String name, String otherwise) {
    asked.add(name);
    @Nullable String fromEnvironment = environment.get(inEnvironment(name));
    return fromEnvironment != null ? fromEnvironment : file.getProperty(name, otherwise);
  }

  private static String inEnvironment(String name) {
    return PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
