package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the file of {@link NearWords} out of WordNet.
 *
 * <p>Arguments: the folder with WordNet's files ({@code data.noun} and so on), the file to write.
 */
public final class NearWordsFile {

  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  /** Pointers to words that can stand for a word: similar, see also, derived, pertaining. */
  private static final Set<String> NEAR = Set.of("&", "^", "+", "\\", "$");

  /** Kinds of their own; {@code ~i} would be instances of them, which are names. */
  private static final String NARROWER = "~";

  /** A word with more kinds than that is too general to tell what was said. */
  private static final int MOST_KINDS = 80;

  /** Animals, plants and substances: half of all nouns, and seldom what somebody talks about. */
  private static final Set<String> LEFT_OUT = Set.of("05", "20", "27");

  private final EnglishWords words = new EnglishWords();
  private final Map<String, Sense> senses = new LinkedHashMap<>();

  /** In the order in which they are looked up: with the sign that ends a stem. */
  private final Map<String, Near> near = new TreeMap<>(Comparator.comparing(each -> each + "|"));

  private record Sense(List<String> stems, Map<String, List<String>> pointers) {}

  private record Near(Set<String> near, Set<String> narrower) {}

  private NearWordsFile() {}

  public static void main(String[] arguments) throws IOException {
    var file = new NearWordsFile();
    for (String part : PARTS) {
      file.read(Path.of(arguments[0]), part);
    }
    file.senses.values().forEach(file::relate);
    for (String part : PARTS) {
      file.irregular(Path.of(arguments[0], part + ".exc"));
    }
    file.write(Path.of(arguments[1]));
  }

  private void read(Path folder, String part) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("data." + part), StandardCharsets.UTF_8)) {
      if (!line.startsWith(" ")) {
        String[] fields = line.split(" \\| ", 2)[0].strip().split(" ", -1);
        if (!LEFT_OUT.contains(fields[1])) {
          senses.put(part.substring(0, 2) + fields[0], sense(fields));
        }
      }
    }
  }

  private Sense sense(String[] fields) {
    int count = Integer.parseInt(fields[3], 16);
    var stems = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      stems.add(stem(fields[4 + 2 * i]));
    }
    stems.removeIf(String::isEmpty);
    var pointers = new HashMap<String, List<String>>();
    int at = 5 + 2 * count;
    for (int i = Integer.parseInt(fields[at - 1]); i > 0; i--, at += 4) {
      String part = PARTS.get("nvar".indexOf(fields[at + 2].replace('s', 'a')));
      pointers
          .computeIfAbsent(fields[at], each -> new ArrayList<>())
          .add(part.substring(0, 2) + fields[at + 1]);
    }
    return new Sense(stems, pointers);
  }

  /** Returns a lemma as the index would cut it; empty if it has more than two words. */
  private String stem(String lemma) {
    String plain = lemma.replaceAll("\\(.*\\)", "").toLowerCase(Locale.ROOT);
    List<String> parts = Arrays.asList(plain.split("[_-]", -1));
    boolean sayable = parts.size() <= 2 && parts.stream().allMatch(each -> each.matches("[a-z]+"));
    return sayable ? parts.stream().map(words::stem).collect(Collectors.joining(" ")) : "";
  }

  private void relate(Sense sense) {
    var close = new TreeSet<String>(single(sense.stems()));
    var narrower = new TreeSet<String>();
    sense
        .pointers()
        .forEach(
            (kind, targets) -> {
              Set<String> into = kind.equals(NARROWER) ? narrower : close;
              if (kind.equals(NARROWER) || NEAR.contains(kind)) {
                targets.forEach(target -> into.addAll(single(stemsOf(target))));
              }
            });
    for (String stem : sense.stems()) {
      Near known = near.computeIfAbsent(stem, each -> new Near(new TreeSet<>(), new TreeSet<>()));
      known.near().addAll(close);
      known.narrower().addAll(narrower);
    }
  }

  private List<String> stemsOf(String sense) {
    Sense found = senses.get(sense);
    return found == null ? List.of() : found.stems();
  }

  private static Set<String> single(List<String> stems) {
    return stems.stream().filter(each -> each.indexOf(' ') < 0).collect(Collectors.toSet());
  }

  private void irregular(Path forms) throws IOException {
    for (String line : Files.readAllLines(forms, StandardCharsets.UTF_8)) {
      List<String> stems = Arrays.stream(line.split(" ", -1)).map(this::stem).toList();
      for (String one : stems) {
        for (String other : stems) {
          if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            near.computeIfAbsent(one, each -> new Near(new TreeSet<>(), new TreeSet<>()))
                .near()
                .add(other);
          }
        }
      }
    }
  }

  private void write(Path file) throws IOException {
    try (var zipped = new GZIPOutputStream(Files.newOutputStream(file));
        var out = new PrintWriter(zipped, false, StandardCharsets.UTF_8)) {
      near.forEach(
          (stem, found) -> {
            boolean telling = found.narrower().size() <= MOST_KINDS;
            Set<String> narrower = new TreeSet<>(telling ? found.narrower() : Set.of());
            narrower.removeAll(found.near());
            found.near().remove(stem);
            narrower.remove(stem);
            if (!found.near().isEmpty() || !narrower.isEmpty()) {
              out.print(stem + "|" + String.join(" ", found.near()) + "|");
              out.print(String.join(" ", narrower) + "\n");
            }
          });
    }
  }
}
