package org.onrecord.chat;

import java.util.List;
import java.util.stream.Collectors;

/** Says what the bot can do, one line a command. */
final class HelpCommand implements Command {

  static final String NAME = "help";

  private final List<Command> others;

  HelpCommand(List<Command> others) {
    this.others = others;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String help() {
    return "this list";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    String lines =
        others.stream()
            .filter(Command::isListed)
            .map(command -> "/" + command.name() + " – " + command.help())
            .collect(Collectors.joining("\n"));
    return Reply.of("Ask in plain words, for instance: what did … say about …?\n" + lines);
  }
}
