package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.summary.Terms;

/** What tells how much of a talk a line tells, none of it a word by itself. */
final class LineFeatures {

  private final List<Line> lines;
  private final List<Set<String>> terms = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, Integer> lengths = new HashMap<>();
  private final Set<Integer> asking = new HashSet<>();
  private final List<String> speakers;
  private final int turns;
  private final int longest;

  LineFeatures(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Set<String> telling = new HashSet<>();
      for (String word : LineWords.of(line.text())) {
        if (Terms.tells(word)) {
          telling.add(Terms.stem(word));
          counts.merge(Terms.stem(word), 1, Integer::sum);
        }
        lengths.merge(line.turn(), 1, Integer::sum);
      }
      terms.add(telling);
      if (line.asks()) {
        asking.add(line.turn());
      }
    }
    this.speakers = lines.stream().map(Line::speaker).distinct().toList();
    this.turns = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).turn() + 1;
    this.longest = lengths.values().stream().mapToInt(n -> n).max().orElse(1);
  }

  /** Returns the features of a line by their names. */
  Map<String, Double> of(int index) {
    Line line = lines.get(index);
    Map<String, Double> features = new LinkedHashMap<>();
    place(line, features);
    length(line, features);
    words(line, terms.get(index), features);
    features.put("asks", is(line.asks()));
    features.put("asks first", is(line.asks() && line.turn() == 0));
    features.put("answers", is(asking.contains(line.turn() - 1)));
    features.put("opens the talk", is(speakers.indexOf(line.speaker()) == 0));
    features.put("third voice", is(speakers.indexOf(line.speaker()) > 1));
    return features;
  }

  private void place(Line line, Map<String, Double> features) {
    int turn = line.turn();
    for (int i = 0; i < 4; i++) {
      features.put("turn " + i, is(turn == i));
    }
    features.put("how late", (double) turn / turns);
    features.put("how early", 1.0 / (turn + 1));
    features.put("last turn", is(turn == turns - 1));
    features.put("last but one", is(turn == turns - 2));
    features.put("begins its turn", is(line.place() == 0));
    features.put("place in its turn", (double) line.place());
  }

  private void length(Line line, Map<String, Double> features) {
    int length = LineWords.of(line.text()).size();
    int ofTurn = lengths.getOrDefault(line.turn(), 0);
    features.put("log length", Math.log(1 + length));
    features.put("length", length / 10.0);
    features.put("length up to 25", Math.min(length, 25) / 10.0);
    features.put("under 4", is(length < 4));
    features.put("under 7", is(length < 7));
    features.put("over 20", is(length > 20));
    features.put("length of turn", (double) ofTurn / longest);
    features.put("longest turn", is(ofTurn == longest));
  }

  private void words(Line line, Set<String> telling, Map<String, Double> features) {
    List<String> all = LineWords.of(line.text());
    double central = telling.stream().mapToDouble(t -> Math.log(1 + count(t))).sum();
    double repeated = (double) telling.stream().filter(t -> count(t) > 1).count();
    features.put("telling share", (double) telling.size() / all.size());
    features.put("log telling", Math.log(1 + telling.size()));
    features.put("central", central / (1 + telling.size()));
    features.put("repeated", Math.log(1 + repeated));
    features.put("number", is(line.text().matches("(?s).*\\d.*")));
    features.put("names", (double) line.text().split("(?<!^)\\b\\p{Lu}\\p{Ll}+", -1).length - 1);
    features.put("exclaims", is(line.text().endsWith("!")));
    features.put("I", is(all.contains("i")));
    features.put("begins with I", is(all.get(0).equals("i")));
    features.put("you", is(all.contains("you")));
    features.put("we", is(all.contains("we") || all.contains("let")));
    features.put("plan", is(all.stream().anyMatch(PLANS::contains)));
  }

  private static final Set<String> PLANS =
      Set.of("want", "need", "would", "like", "will", "going", "plan");

  private int count(String term) {
    return counts.getOrDefault(term, 0);
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
