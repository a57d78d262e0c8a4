package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells in a few lines, word for word, what a thread was about. */
final class Gist {

  private static final int LINES = 4;
  private static final int WORDS = 60;
  private static final int QUESTIONS = 5;
  private static final int WORDS_OF_A_QUESTION = 4;

  private final LineWeights weights;

  Gist() {
    this(LineWeights.learned());
  }

  Gist(LineWeights weights) {
    this.weights = weights;
  }

  /**
   * What is told of a thread.
   *
   * @param topics the words it turned around
   * @param lines who said what, in the order in which it was said
   */
  record Told(List<String> topics, List<String> lines) {}

  Told of(TalkThread thread) {
    return new Told(topics(thread), told(choose(Line.of(turns(thread)), LINES, WORDS)));
  }

  /** Returns lines as they are told; of one turn, the speaker is named once. */
  static List<String> told(List<Line> lines) {
    List<String> told = new ArrayList<>();
    @Nullable Line before = null;
    for (Line line : lines) {
      String words = "“" + line.text() + "”";
      if (before != null && before.turn() == line.turn() && before.asks() == line.asks()) {
        told.add(told.remove(told.size() - 1) + " " + words);
      } else {
        told.add(line.frame() + ": " + words);
      }
      before = line;
    }
    return told;
  }

  List<String> topics(TalkThread thread) {
    return Topics.of(thread.remarks().stream().map(r -> r.message().text()).toList());
  }

  /** Returns what was asked, as far as it is more than a phrase. */
  List<String> questions(TalkThread thread) {
    return turns(thread).stream()
        .flatMap(turn -> Line.sentences(turn.text()).stream())
        .filter(sentence -> sentence.endsWith("?"))
        .filter(sentence -> LineWords.of(sentence).size() >= WORDS_OF_A_QUESTION)
        .distinct()
        .limit(QUESTIONS)
        .toList();
  }

  private static List<Turn> turns(TalkThread thread) {
    return thread.remarks().stream()
        .map(remark -> new Turn(remark.message().personName(), remark.message().text()))
        .toList();
  }

  /** Returns the lines that tell most, as many as there is room for, in their order. */
  List<Line> choose(List<Line> lines, int most, int words) {
    LineFeatures features = new LineFeatures(lines);
    List<Integer> byScore =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparing(i -> -weights.score(features.of(i))))
            .toList();
    List<Integer> chosen = new ArrayList<>();
    int room = words;
    for (int i : byScore) {
      int length = LineWords.of(lines.get(i).text()).size();
      if (chosen.size() < most && (length <= room || chosen.isEmpty())) {
        chosen.add(i);
        room -= length;
      }
    }
    return chosen.stream().sorted().map(lines::get).toList();
  }
}
