package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of a data set.
 *
 * @param history what was asked before in the same conversation
 */
record AskedQuestion(
    String id, String text, List<String> history, String kind, boolean isAnswerable) {

  AskedQuestion {
    history = List.copyOf(history);
  }

  static List<AskedQuestion> read(Path file) throws IOException {
    return JsonLines.read(file).stream().map(AskedQuestion::of).toList();
  }

  static AskedQuestion of(JsonNode line) {
    var history = new ArrayList<String>();
    line.path("history").forEach(each -> history.add(each.asText()));
    return new AskedQuestion(
        line.get("id").asText(),
        line.path("question").asText(line.path("text").asText()),
        history,
        line.path("type").asText(),
        line.path("answerable").asBoolean(true));
  }
}
