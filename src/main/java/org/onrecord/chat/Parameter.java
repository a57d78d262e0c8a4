package org.onrecord.chat;

import java.util.List;
import java.util.Map;

/**
 * A part of a command's argument, where a network asks for parts one by one.
 *
 * @param name a to z and underscores
 * @param help a few words
 * @param phrase how the part stands in the argument, {@code %s} for what was typed
 */
public record Parameter(String name, String help, Kind kind, String phrase, boolean isRequired) {

  /** What can be offered while a part is typed. */
  public enum Kind {
    TEXT,
    SPEAKER,
    OUTLET,
    TOPIC
  }

  public static final Parameter SPEAKER =
      new Parameter("speaker", "who said it", Kind.SPEAKER, "%s", false);

  public static final Parameter TOPIC =
      new Parameter("topic", "what about", Kind.TOPIC, "about %s", false);

  public static final Parameter OUTLET =
      new Parameter("outlet", "where it was printed", Kind.OUTLET, "in %s", false);

  /** The whole argument as one text. */
  public static final List<Parameter> ONE_TEXT =
      List.of(new Parameter("text", "what you would type after it", Kind.TEXT, "%s", false));

  /** Returns the same part in other words of the argument. */
  public Parameter as(String otherPhrase) {
    return new Parameter(name, help, kind, otherPhrase, isRequired);
  }

  /** Returns the argument that was typed in parts. */
  public static String argument(List<Parameter> parameters, Map<String, String> typed) {
    StringBuilder argument = new StringBuilder();
    for (Parameter parameter : parameters) {
      String value = typed.getOrDefault(parameter.name(), "").strip();
      if (!value.isEmpty()) {
        argument.append(argument.isEmpty() ? "" : " ");
        argument.append(parameter.phrase().replace("%s", value));
      }
    }
    return argument.toString();
  }
}
