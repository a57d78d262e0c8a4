package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks requests against the published description of the Bot API. */
final class BotApiSpec {

  private static final JsonNode SPEC = read();

  private BotApiSpec() {}

  /** Returns a method's name as it is described; the network does not mind upper and lower case. */
  static String methodOf(String path) {
    for (var method : SPEC.path("methods").properties()) {
      if (method.getKey().equalsIgnoreCase(path)) {
        return method.getKey();
      }
    }
    return path;
  }

  /** Returns what is wrong with a request; nothing if all is well. */
  static List<String> problems(String method, JsonNode request) {
    JsonNode described = SPEC.path("methods").path(method);
    if (described.isMissingNode()) {
      return List.of("no method " + method + " in the description");
    }
    return object(described, request, method);
  }

  private static List<String> object(JsonNode type, JsonNode value, String at) {
    if (type.has("subtypes")) {
      return fewest(type.get("subtypes"), value, at);
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    type.path("fields").forEach(field -> fields.put(field.get("name").asText(), field));
    List<String> problems = new ArrayList<>();
    fields.forEach(
        (name, field) -> {
          if (field.path("required").asBoolean() && !value.has(name)) {
            problems.add(at + "." + name + " is missing");
          }
        });
    value
        .properties()
        .forEach(
            property -> {
              JsonNode field = fields.get(property.getKey());
              String place = at + "." + property.getKey();
              if (field != null) {
                problems.addAll(fewest(field.get("types"), property.getValue(), place));
                problems.addAll(length(field, property.getValue(), place));
              } else if (!property.getKey().equals("method")) {
                problems.add(place + " is unknown");
              }
            });
    return problems;
  }

  /** Returns the problems with the type that fits best. */
  private static List<String> fewest(JsonNode types, JsonNode value, String at) {
    List<String> best = List.of(at + " has no type");
    boolean isFirst = true;
    for (JsonNode type : types) {
      List<String> problems = value(type.asText(), value, at);
      if (isFirst || problems.size() < best.size()) {
        best = problems;
      }
      isFirst = false;
    }
    return best;
  }

  private static List<String> value(String type, JsonNode value, String at) {
    if (type.startsWith("Array of ")) {
      return array(type.substring("Array of ".length()), value, at);
    }
    boolean fits =
        switch (type) {
          case "Integer" -> value.isIntegralNumber() || value.asText().matches("-?\\d+");
          case "Float" -> value.isNumber();
          case "Boolean" -> value.isBoolean();
          case "String" -> value.isTextual();
          default -> value.isObject();
        };
    if (!fits) {
      return List.of(at + " is no " + type + ": " + value);
    }
    JsonNode described = SPEC.path("types").path(type);
    return described.isMissingNode() ? List.of() : object(described, value, at);
  }

  private static List<String> array(String type, JsonNode value, String at) {
    if (!value.isArray()) {
      return List.of(at + " is no array");
    }
    List<String> problems = new ArrayList<>();
    value.forEach(element -> problems.addAll(value(type, element, at + "[]")));
    return problems;
  }

  private static List<String> length(JsonNode field, JsonNode value, String at) {
    if (!field.has("most") || !value.isTextual() || field.path("parsed").asBoolean()) {
      return List.of();
    }
    String text = value.asText();
    int length =
        field.get("unit").asText().equals("bytes")
            ? text.getBytes(StandardCharsets.UTF_8).length
            : text.length();
    boolean fits = length >= field.get("least").asInt() && length <= field.get("most").asInt();
    return fits ? List.of() : List.of(at + " has length " + length);
  }

  private static JsonNode read() {
    try (InputStream spec = BotApiSpec.class.getResourceAsStream("/telegram/bot-api.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(spec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
