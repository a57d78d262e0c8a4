package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files with one JSON object a line. */
public final class JsonLines {

  static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  public static List<JsonNode> read(Path file) throws IOException {
    var lines = new ArrayList<JsonNode>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
