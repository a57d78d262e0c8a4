package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.summary.Piece;
import org.onrecord.summary.Selection;

/**
 * ROUGE of extractive summaries: questions about meetings (QMSum, first argument: its folder) and
 * chats (DialogSum, second argument: its file).
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.onrecord.bench.SummaryBench QMSUM
 * DIALOGSUM}
 */
final class SummaryBench {

  private static final int WORDS_OF_A_MEETING = 80;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+");

  private SummaryBench() {}

  public static void main(String[] args) throws IOException {
    Path qmsum = Path.of(args[0]);
    Map<String, List<JsonNode>> meetings =
        JsonLines.read(qmsum.resolve("corpus_dev.jsonl")).stream()
            .collect(Collectors.groupingBy(turn -> turn.get("meeting").asText()));
    var rouge = new Rouge();
    var lead = new Rouge();
    for (JsonNode question : JsonLines.read(qmsum.resolve("queries_dev.jsonl"))) {
      if (question.path("answerable").asBoolean() && question.hasNonNull("answer")) {
        List<JsonNode> turns = meetings.getOrDefault(question.get("meeting").asText(), List.of());
        String reference = question.get("answer").asText();
        rouge.add(aboutMeeting(question.path("text").asText(), turns), reference);
        lead.add(lead(turns), reference);
      }
    }
    System.out.println("QMSum lead:      " + lead);
    System.out.println("QMSum selection: " + rouge);
    dialogues(Path.of(args[1]));
  }

  private static String lead(List<JsonNode> turns) {
    String all = turns.stream().map(t -> t.path("text").asText()).collect(Collectors.joining(" "));
    return Arrays.stream(all.split("\\s+"))
        .limit(WORDS_OF_A_MEETING)
        .collect(Collectors.joining(" "));
  }

  private static String aboutMeeting(String question, List<JsonNode> turns) {
    List<String> texts = turns.stream().map(turn -> turn.path("text").asText()).toList();
    var ranking = new Relevance(texts);
    double[] scores = ranking.scores(question);
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < turns.size(); i++) {
      String speaker = turns.get(i).path("speaker").asText();
      double around = nearby(scores, i);
      boolean asked = question.toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT));
      for (String sentence : sentences(texts.get(i))) {
        double own = ranking.score(question, sentence);
        double weight = (2 * own + around) * (asked ? 3 : 1);
        if (weight > 0 && Rouge.words(sentence).size() > 5) {
          pieces.add(new Piece(sentence, weight, Set.of(speaker)));
        }
      }
    }
    return text(pieces, new Selection(pieces).choose(20, WORDS_OF_A_MEETING));
  }

  /** What stands near a fitting turn is about the same. */
  private static double nearby(double[] scores, int turn) {
    double sum = 0;
    for (int distance = -4; distance <= 4; distance++) {
      int other = turn + distance;
      if (other >= 0 && other < scores.length) {
        sum += scores[other] / (1 + Math.abs(distance));
      }
    }
    return sum;
  }

  private static List<String> sentences(String turn) {
    return SENTENCE.splitAsStream(clean(turn)).toList();
  }

  private static String clean(String text) {
    return text.replaceAll("\\{[^}]*\\}", " ").replaceAll("\\s+", " ").strip();
  }

  private static void dialogues(Path file) throws IOException {
    for (int sentences = 2; sentences <= 4; sentences++) {
      var selected = new Rouge();
      var first = new Rouge();
      for (JsonNode one : JsonLines.read(file)) {
        String[] turns = one.get("dialogue").asText().lines().toArray(String[]::new);
        selected.add(aboutChat(turns, sentences), one.get("summary").asText());
        first.add(
            Arrays.stream(turns)
                .limit(sentences)
                .map(SummaryBench::indirect)
                .collect(Collectors.joining(" ")),
            one.get("summary").asText());
      }
      System.out.println("DialogSum lead-" + sentences + ":      " + first);
      System.out.println("DialogSum selection-" + sentences + ": " + selected);
    }
  }

  private static String aboutChat(String[] turns, int most) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < turns.length; i++) {
      String speaker = turns[i].substring(0, Math.max(0, turns[i].indexOf(':')));
      pieces.add(new Piece(indirect(turns[i]), 1 + 1.0 / (i + 1), Set.of(speaker)));
    }
    return text(pieces, new Selection(pieces).choose(most, 1000));
  }

  private static String indirect(String turn) {
    return turn;
  }

  private static String text(List<Piece> pieces, List<Integer> chosen) {
    return chosen.stream().sorted().map(i -> pieces.get(i).text()).collect(Collectors.joining(" "));
  }

  /** BM25 over the turns of one meeting. */
  private static final class Relevance {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<String> texts;
    private double meanLength;

    Relevance(List<String> texts) {
      this.texts = texts;
      for (String text : texts) {
        List<String> words = Rouge.words(text);
        Set.copyOf(words).forEach(word -> frequency.merge(word, 1, Integer::sum));
        meanLength += (double) words.size() / texts.size();
      }
    }

    double[] scores(String question) {
      return texts.stream().mapToDouble(text -> score(question, text)).toArray();
    }

    double score(String question, String text) {
      List<String> words = Rouge.words(text);
      double sum = 0;
      for (String word : Set.copyOf(Rouge.words(question))) {
        long count = words.stream().filter(word::equals).count();
        int documents = frequency.getOrDefault(word, 0);
        if (count > 0 && documents > 0) {
          double idf = Math.log(1 + (texts.size() - documents + 0.5) / (documents + 0.5));
          sum += idf * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * words.size() / meanLength));
        }
      }
      return sum;
    }
  }
}
