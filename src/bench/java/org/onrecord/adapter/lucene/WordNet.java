package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The senses of WordNet's words, and how often a word is used in which of them. */
final class WordNet {

  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  /** Animals, plants and substances: half of all nouns, and seldom what somebody talks about. */
  private static final Set<String> LEFT_OUT = Set.of("05", "20", "27");

  /** A sense that nobody has counted is used about so often; a word's later ones seldomer. */
  private static final double UNCOUNTED = 0.5;

  private final Path folder;
  private final Map<String, Sense> senses = new LinkedHashMap<>();
  private final Map<String, Double> uses = new HashMap<>();
  private final Map<String, Double> usesOfWord = new HashMap<>();

  /**
   * One meaning.
   *
   * @param words that have it, in small letters, their parts joined by underscores
   * @param pointers the ids of other senses by the sign of what they are to this one
   */
  record Sense(String id, List<String> words, Map<String, List<String>> pointers) {}

  private WordNet(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder with WordNet's files ({@code data.noun} and so on)
   */
  static WordNet in(Path folder) throws IOException {
    var read = new WordNet(folder);
    for (String part : PARTS) {
      read.senses(part);
    }
    read.uses();
    return read;
  }

  Iterable<Sense> senses() {
    return senses.values();
  }

  /** Returns the senses a sense points to in one way, without those that are left out. */
  List<Sense> pointed(Sense from, String sign) {
    return from.pointers().getOrDefault(sign, List.of()).stream()
        .filter(senses::containsKey)
        .map(senses::get)
        .toList();
  }

  /** Returns how likely a word, where it is used, is used in a sense; 0 to 1. */
  double share(String word, Sense sense) {
    double all = usesOfWord.getOrDefault(word, 0.0);
    return all == 0 ? 0 : uses.getOrDefault(word + "@" + sense.id(), 0.0) / all;
  }

  /** Gives each irregular form together with the word it is a form of. */
  void irregular(BiConsumer<String, String> forms) throws IOException {
    for (String part : PARTS) {
      for (String line : lines(part + ".exc")) {
        String[] words = line.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
          forms.accept(words[0], words[i]);
        }
      }
    }
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private void senses(String part) throws IOException {
    for (String line : lines("data." + part)) {
      if (!line.startsWith(" ")) {
        String[] fields = line.split(" \\| ", 2)[0].strip().split(" ", -1);
        if (!LEFT_OUT.contains(fields[1])) {
          String id = id(part, fields[0]);
          senses.put(id, sense(id, fields));
        }
      }
    }
  }

  private static String id(String part, String offset) {
    return part.substring(0, 2) + offset;
  }

  private static Sense sense(String id, String[] fields) {
    int count = Integer.parseInt(fields[3], 16);
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add(fields[4 + 2 * i].replaceAll("\\(.*\\)", "").toLowerCase(Locale.ROOT));
    }
    var pointers = new HashMap<String, List<String>>();
    int at = 5 + 2 * count;
    for (int i = Integer.parseInt(fields[at - 1]); i > 0; i--, at += 4) {
      String part = PARTS.get("nvar".indexOf(fields[at + 2].replace('s', 'a')));
      pointers.computeIfAbsent(fields[at], each -> new ArrayList<>()).add(id(part, fields[at + 1]));
    }
    return new Sense(id, words, pointers);
  }

  /** A line is {@code word%part:… offset number of the sense how often it was met}. */
  private void uses() throws IOException {
    for (String line : lines("index.sense")) {
      String[] fields = line.split(" ", -1);
      String word = fields[0].substring(0, fields[0].indexOf('%'));
      int part = "12345".indexOf(fields[0].charAt(word.length() + 1));
      String id = id(List.of("noun", "verb", "adj", "adv", "adj").get(part), fields[1]);
      double met = Integer.parseInt(fields[3]) + UNCOUNTED / Integer.parseInt(fields[2]);
      uses.merge(word + "@" + id, met, Double::sum);
      usesOfWord.merge(word, met, Double::sum);
    }
  }
}
