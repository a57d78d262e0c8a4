package org.onrecord.adapter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as scripts read and write it: one object a line, or one for people to look at. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values is always JSON", e);
    }
  }

  static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  /**
   * Reads one line that must be a JSON object.
   *
   * @throws WrongUseException if it is not, naming the line
   */
  static ObjectNode parse(String line, int number) {
    try {
      if (MAPPER.readTree(line) instanceof ObjectNode node) {
        return node;
      }
    } catch (JsonProcessingException e) {
      // told below like every line that is no object
    }
    throw new WrongUseException("Line " + number + " of the input is not a JSON object.");
  }
}
