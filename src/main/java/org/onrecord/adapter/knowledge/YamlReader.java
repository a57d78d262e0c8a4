package org.onrecord.adapter.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a YAML text token by token.
 *
 * <p>Binding to classes would be shorter, but it knows no lines for what it has bound, and costs a
 * start a tenth of a second.
 */
final class YamlReader {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final int linesBefore;
  private final YAMLParser parser;

  private YamlReader(String file, int linesBefore, YAMLParser parser) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.parser = parser;
  }

  /**
   * Returns what a text holds.
   *
   * @param file its name, for messages
   * @param linesBefore how many lines of the file stand before the text
   * @throws KnowledgeException if it is not YAML
   */
  static Yaml read(String file, int linesBefore, String text) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlReader reader = new YamlReader(file, linesBefore, parser);
      JsonToken first = parser.nextToken();
      return first == null ? new Yaml.Nothing(linesBefore + 1) : reader.node(first);
    } catch (JsonProcessingException e) {
      int line = linesBefore + Math.max(1, e.getLocation().getLineNr());
      throw new KnowledgeException(
          file + ", line " + line + ": not YAML: " + firstLine(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new KnowledgeException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private Yaml node(JsonToken token) throws IOException {
    int line = line();
    return switch (token) {
      case START_OBJECT -> new Yaml.Mapping(line, entries());
      case START_ARRAY -> new Yaml.Sequence(line, items());
      case VALUE_NULL -> new Yaml.Nothing(line);
      default -> new Yaml.Scalar(line, parser.getText());
    };
  }

  private Map<String, Yaml> entries() throws IOException {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line();
      if (entries.put(key, node(parser.nextToken())) != null) {
        throw new KnowledgeException(file + ", line " + line + ": “" + key + "” stands twice");
      }
    }
    return entries;
  }

  private List<Yaml> items() throws IOException {
    List<Yaml> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token));
      token = parser.nextToken();
    }
    return items;
  }

  private int line() {
    return linesBefore + parser.currentTokenLocation().getLineNr();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
