package org.onrecord.summary.catchup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.bench.JsonLines;
import org.onrecord.bench.Rouge;

/**
 * ROUGE of the lines a catch-up tells, on chats with summaries (DialogSum); the first three turns
 * beside it.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.onrecord.summary.catchup.CatchupBench
 * DIALOGSUM}
 */
final class CatchupBench {

  private CatchupBench() {}

  public static void main(String[] args) throws IOException {
    Rouge rouge = new Rouge();
    Rouge lead = new Rouge();
    for (JsonNode chat : JsonLines.read(Path.of(args[0]))) {
      String dialogue = chat.get("dialogue").asText();
      String summary = chat.get("summary").asText();
      rouge.add(String.join(" ", Gist.lines(turns(dialogue))), summary);
      lead.add(String.join(" ", dialogue.lines().limit(3).toList()), summary);
    }
    System.out.println("lead-3:   " + lead);
    System.out.println("catch-up: " + rouge);
  }

  private static List<Turn> turns(String dialogue) {
    List<String[]> turns =
        dialogue.lines().map(line -> line.split(":", 2)).filter(p -> p.length == 2).toList();
    List<String> people = turns.stream().map(parts -> parts[0]).distinct().toList();
    return turns.stream()
        .map(parts -> new Turn(parts[0], other(people, parts[0]), parts[1].strip()))
        .toList();
  }

  private static String other(List<String> people, String speaker) {
    return people.stream().filter(name -> !name.equals(speaker)).findFirst().orElse("");
  }
}
