package org.onrecord.summary.catchup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.bench.JsonLines;
import org.onrecord.bench.Rouge;

/**
 * ROUGE of the lines a catch-up tells, on chats with summaries: weights learned on one half are
 * measured on the other. With a second argument, weights learned on all of them are written there.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.onrecord.summary.catchup.CatchupBench
 * DIALOGSUM [lines.weights]}
 */
final class CatchupBench {

  private CatchupBench() {}

  private record Chat(List<Line> lines, String summary) {}

  public static void main(String[] args) throws IOException {
    List<Chat> chats = new ArrayList<>();
    for (JsonNode one : JsonLines.read(Path.of(args[0]))) {
      chats.add(new Chat(Line.of(turns(one)), one.get("summary").asText()));
    }
    List<Gist> halves = List.of(new Gist(learn(half(chats, 0))), new Gist(learn(half(chats, 1))));
    for (int most = 2; most <= 4; most++) {
      for (int words = 25; words <= 40; words += 5) {
        Rouge rouge = new Rouge();
        for (int i = 0; i < chats.size(); i++) {
          Chat chat = chats.get(i);
          List<Line> chosen = halves.get(1 - i % 2).choose(chat.lines(), most, words);
          rouge.add(String.join(" ", Gist.told(chosen)), chat.summary());
        }
        System.out.println(most + " lines, " + words + " words: " + rouge);
      }
    }
    if (args.length > 1) {
      write(learn(chats), Path.of(args[1]));
    }
  }

  private static List<Turn> turns(JsonNode chat) {
    return chat.get("dialogue")
        .asText()
        .lines()
        .map(line -> line.split(":", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new Turn(parts[0], parts[1].strip()))
        .toList();
  }

  private static List<Chat> half(List<Chat> chats, int rest) {
    return IntStream.range(0, chats.size())
        .filter(i -> i % 2 == rest)
        .mapToObj(chats::get)
        .toList();
  }

  private static LineWeights learn(List<Chat> chats) {
    LineTraining training = new LineTraining();
    for (Chat chat : chats) {
      LineFeatures features = new LineFeatures(chat.lines());
      for (int i = 0; i < chat.lines().size(); i++) {
        Line line = chat.lines().get(i);
        String told = line.frame() + ": " + line.text();
        training.add(
            features.of(i), Rouge.one(told, chat.summary()) + 2 * Rouge.two(told, chat.summary()));
      }
    }
    return training.learn();
  }

  private static void write(LineWeights weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# how much each feature of a line counts; written by CatchupBench");
    new TreeMap<>(weights.byFeature())
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%.6f\t%s", weight, name)));
    Files.write(file, lines);
  }
}
