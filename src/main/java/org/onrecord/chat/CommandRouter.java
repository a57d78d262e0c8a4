package org.onrecord.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the command a message asks for: the one named after a slash, or the one for plain
 * questions.
 */
public final class CommandRouter {

  private final Map<String, Command> byName = new LinkedHashMap<>();
  private final Command forPlainText;

  /**
   * @param commands in the order in which help lists them
   * @param forPlainText takes what does not begin with a slash
   */
  public CommandRouter(List<Command> commands, Command forPlainText) {
    this.forPlainText = forPlainText;
    for (Command command : commands) {
      if (byName.put(command.name(), command) != null) {
        throw new IllegalArgumentException("Two commands are named " + command.name());
      }
    }
    byName.putIfAbsent(HelpCommand.NAME, new HelpCommand(List.copyOf(byName.values())));
  }

  public List<Command> commands() {
    return List.copyOf(byName.values());
  }

  /** Answers one message; a message without words is answered like a call for help. */
  public Reply route(ChatMessage message) {
    String text = message.text().strip();
    if (text.isEmpty()) {
      return Reply.of("Ask me what somebody said, or type /help.");
    }
    return text.startsWith("/")
        ? runNamed(text.substring(1), message)
        : forPlainText.run(text, message);
  }

  private Reply runNamed(String call, ChatMessage message) {
    String[] nameAndRest = call.split("\\s+", 2);
    String name = nameAndRest[0].toLowerCase(Locale.ROOT);
    Command command = byName.get(name);
    return command == null
        ? Reply.of("There is no command /" + shortened(name) + ". /help lists what there is.")
        : command.run(nameAndRest.length == 1 ? "" : nameAndRest[1].strip(), message);
  }

  private static String shortened(String name) {
    int end = name.offsetByCodePoints(0, Math.min(32, name.codePointCount(0, name.length())));
    return name.substring(0, end);
  }
}
