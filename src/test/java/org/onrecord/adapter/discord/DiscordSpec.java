package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks requests against Discord's published description. */
final class DiscordSpec {

  private static final JsonNode SPEC = read();

  private DiscordSpec() {}

  /** Returns what is wrong with a request; nothing if all is well. */
  static List<String> problems(String method, String path, @Nullable JsonNode body) {
    JsonNode route = route(method.toLowerCase(Locale.ROOT), path);
    if (route == null) {
      return List.of("no route " + method + " " + path);
    }
    if (body == null || !route.has("body")) {
      return List.of();
    }
    return check(route.get("body"), body, method + " " + path);
  }

  private static @Nullable JsonNode route(String method, String path) {
    JsonNode best = null;
    int bestParts = Integer.MAX_VALUE;
    for (var template : SPEC.path("paths").properties()) {
      int parts = template.getKey().split("\\{", -1).length;
      boolean fits =
          path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+"))
              && template.getValue().has(method);
      if (fits && parts < bestParts) {
        best = template.getValue().get(method);
        bestParts = parts;
      }
    }
    return best;
  }

  private static List<String> check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replaceFirst(".*/", "");
      return check(SPEC.path("components").path("schemas").path(name), value, at);
    }
    List<String> problems = new ArrayList<>();
    for (String union : List.of("oneOf", "anyOf")) {
      if (schema.has(union)) {
        problems.addAll(fewest(schema.get(union), value, at));
      }
    }
    schema.path("allOf").forEach(part -> problems.addAll(check(part, value, at)));
    boolean isKnownOddity = at.endsWith(".contexts[]") || at.endsWith(".integration_types[]");
    boolean isNumericId = at.endsWith(".recipient_id") && value.isIntegralNumber();
    if ((isKnownOddity && value.isTextual()) || isNumericId) {
      // JDA sends these numbers as strings and this id as a number, which Discord takes
      return problems;
    }
    if (schema.has("type") && !isOfType(schema.get("type"), value)) {
      problems.add(at + " is no " + schema.get("type") + ": " + value);
      return problems;
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value) && !value.isNull()) {
      problems.add(at + " is none of " + schema.get("enum") + ": " + value);
    }
    problems.addAll(limits(schema, value, at));
    problems.addAll(properties(schema, value, at));
    if (schema.has("items") && value.isArray()) {
      value.forEach(item -> problems.addAll(check(schema.get("items"), item, at + "[]")));
    }
    return problems;
  }

  private static List<String> properties(JsonNode schema, JsonNode value, String at) {
    List<String> problems = new ArrayList<>();
    if (!value.isObject()) {
      return problems;
    }
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        problems.add(at + "." + name.asText() + " is missing");
      }
    }
    for (var property : value.properties()) {
      JsonNode described = schema.path("properties").path(property.getKey());
      if (!described.isMissingNode()) {
        problems.addAll(check(described, property.getValue(), at + "." + property.getKey()));
      } else if (schema.path("additionalProperties").isBoolean()
          && !schema.path("additionalProperties").asBoolean()) {
        problems.add(at + "." + property.getKey() + " is unknown");
      }
    }
    return problems;
  }

  private static List<String> limits(JsonNode schema, JsonNode value, String at) {
    int size =
        value.isTextual()
            ? value.asText().codePointCount(0, value.asText().length())
            : value.size();
    String unit = value.isTextual() ? "Length" : "Items";
    boolean counts = value.isTextual() || value.isArray();
    boolean fits =
        !counts
            || (size >= schema.path("min" + unit).asInt(0)
                && size <= schema.path("max" + unit).asInt(Integer.MAX_VALUE));
    return fits ? List.of() : List.of(at + " has size " + size);
  }

  private static List<String> fewest(JsonNode schemas, JsonNode value, String at) {
    List<String> best = List.of(at + " fits nothing");
    boolean isFirst = true;
    for (JsonNode schema : schemas) {
      List<String> problems = check(schema, value, at);
      if (isFirst || problems.size() < best.size()) {
        best = problems;
      }
      isFirst = false;
    }
    return best;
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isOfType(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "null" -> value.isNull();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.asText().equals(value.asText())) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode read() {
    try (InputStream spec = DiscordSpec.class.getResourceAsStream("/discord/openapi.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(spec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
