package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells in a few lines what a thread was about. */
final class Gist {

  private static final int QUESTIONS = 5;
  private static final int WORDS_OF_A_QUESTION = 4;

  /** Two lines tell a short talk, four a long one. */
  private static final int FEWEST_LINES = 2;

  private static final int MOST_LINES = 4;
  private static final int TURNS_A_LINE = 20;
  private static final int WORDS_A_LINE = 18;

  /**
   * What is told of a thread.
   *
   * @param topics the words it turned around
   * @param lines who said what, in the order in which it was said
   */
  record Told(List<String> topics, List<String> lines) {}

  Told of(TalkThread thread) {
    return new Told(topics(thread), lines(turns(thread)));
  }

  /** Returns who said what, in the lines that tell most of the talk. */
  static List<String> lines(List<Turn> turns) {
    int most = Math.min(MOST_LINES, FEWEST_LINES + turns.size() / TURNS_A_LINE);
    return choose(Line.of(turns), most).stream().map(ReportedSpeech::of).toList();
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
        .map(
            remark ->
                new Turn(
                    remark.message().personName(),
                    thread.addressee(remark),
                    remark.message().text()))
        .toList();
  }

  private static List<Line> choose(List<Line> lines, int most) {
    LineWorth worth = new LineWorth(lines);
    List<Integer> chosen = new ArrayList<>();
    int room = most * WORDS_A_LINE;
    for (int i : byWorth(lines, worth)) {
      int length = LineWords.of(lines.get(i).text()).size();
      if (chosen.size() < most && (length <= room || chosen.isEmpty())) {
        chosen.add(i);
        room -= length;
      }
    }
    return chosen.stream().sorted().map(lines::get).toList();
  }

  private static List<Integer> byWorth(List<Line> lines, LineWorth worth) {
    return IntStream.range(0, lines.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -worth.of(lines.get(i))))
        .toList();
  }
}
