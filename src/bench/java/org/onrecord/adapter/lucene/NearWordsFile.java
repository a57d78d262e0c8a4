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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.query.Embedder;

/**
 * Writes the file of {@link NearWords} out of WordNet.
 *
 * <p>Words of one sense need not mean the same when people use them: "leather" and "tough" share
 * one that hardly anybody means. So how near two words are is weighed by how often each is used in
 * the sense they share, and by how close the model finds the two.
 *
 * <p>Arguments: the folder with WordNet's files, the file to write.
 */
public final class NearWordsFile {

  /** Pointers to words that can stand for a word: similar, see also, derived, pertaining. */
  private static final Set<String> NEAR = Set.of("&", "^", "+", "\\", "$");

  /** Kinds of their own; {@code ~i} would be instances of them, which are names. */
  private static final String NARROWER = "~";

  /** A word with more kinds than that is too general to tell what was said. */
  private static final int MOST_KINDS = 80;

  /** Tells the near words of random words from synonyms that a question was made with. */
  private static final double SENSE = 0.03;

  private static final double RAREST = 1e-4;

  private final EnglishWords words = new EnglishWords();
  private final Embedder embedder = new BgeEmbedder();
  private final Map<String, float[]> meanings = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final WordNet wordNet;

  /** In the order in which they are looked up: with the sign that ends a stem. */
  private final Map<String, Near> near = new TreeMap<>(Comparator.comparing(each -> each + "|"));

  /** The near stems of one, each with how near it is. */
  private record Near(Set<String> forms, Map<String, Double> close, Map<String, Double> narrower) {
    Near() {
      this(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }

    Map<String, Double> all() {
      var all = new TreeMap<>(narrower.size() > MOST_KINDS ? Map.<String, Double>of() : narrower);
      close.forEach((stem, nearness) -> all.merge(stem, nearness, Math::max));
      all.keySet().removeAll(forms);
      return all;
    }
  }

  private NearWordsFile(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  public static void main(String[] arguments) throws IOException {
    var file = new NearWordsFile(WordNet.in(Path.of(arguments[0])));
    file.wordNet.senses().forEach(file::relate);
    file.wordNet.irregular(file::relateForms);
    file.write(Path.of(arguments[1]));
  }

  private void relate(WordNet.Sense sense) {
    relate(sense, sense, false);
    for (String sign : sense.pointers().keySet()) {
      if (sign.equals(NARROWER) || NEAR.contains(sign)) {
        wordNet.pointed(sense, sign).forEach(to -> relate(sense, to, sign.equals(NARROWER)));
      }
    }
  }

  private void relate(WordNet.Sense from, WordNet.Sense to, boolean narrower) {
    for (String word : from.words()) {
      for (String other : to.words()) {
        String stem = stem(word);
        String otherStem = stem(other);
        if (!stem.isEmpty() && isSingle(otherStem) && !stem.equals(otherStem)) {
          Near found = near.computeIfAbsent(stem, each -> new Near());
          double used = wordNet.share(word, from) * wordNet.share(other, to);
          double nearness = closeness(word, other) + SENSE * Math.log(used + RAREST);
          (narrower ? found.narrower() : found.close()).merge(otherStem, nearness, Math::max);
        }
      }
    }
  }

  private static boolean isSingle(String stem) {
    return !stem.isEmpty() && stem.indexOf(' ') < 0;
  }

  private void relateForms(String form, String word) {
    String one = stem(form);
    String other = stem(word);
    if (isSingle(one) && isSingle(other) && !one.equals(other)) {
      near.computeIfAbsent(one, each -> new Near()).forms().add(other);
      near.computeIfAbsent(other, each -> new Near()).forms().add(one);
    }
  }

  /** Returns a word as the index would cut it; empty if it has more than two parts. */
  private String stem(String word) {
    return stems.computeIfAbsent(
        word,
        each -> {
          List<String> parts = Arrays.asList(each.split("[_-]", -1));
          boolean sayable =
              parts.size() <= 2 && parts.stream().allMatch(part -> part.matches("[a-z]+"));
          return sayable ? parts.stream().map(words::stem).collect(Collectors.joining(" ")) : "";
        });
  }

  private double closeness(String word, String other) {
    float[] one = meaning(word);
    float[] two = meaning(other);
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * two[i]).sum();
  }

  private float[] meaning(String word) {
    return meanings.computeIfAbsent(
        word, each -> embedder.ofPassage(each.replace('_', ' ')).orElseThrow());
  }

  private void write(Path file) throws IOException {
    try (var zipped = new GZIPOutputStream(Files.newOutputStream(file));
        var out = new PrintWriter(zipped, false, StandardCharsets.UTF_8)) {
      near.forEach(
          (stem, found) -> {
            Map<String, Double> all = found.all();
            if (!all.isEmpty() || !found.forms().isEmpty()) {
              out.print(stem + "|" + String.join(" ", found.forms()) + "|" + grades(all) + "\n");
            }
          });
    }
  }

  /** The stems of each grade, the nearest first. */
  private static String grades(Map<String, Double> all) {
    var grades = new ArrayList<List<String>>();
    NearWords.GRADES.forEach(each -> grades.add(new ArrayList<>()));
    all.forEach((stem, nearness) -> grades.get(NearWords.grade(nearness)).add(stem));
    return grades.stream().map(each -> String.join(" ", each)).collect(Collectors.joining("|"));
  }
}
