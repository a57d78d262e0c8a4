package org.onrecord.ask;

import java.util.List;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Reply;

/** A command that is one of the questions of a conversation under a shorter name. */
public final class ConversationCommand implements Command {

  private final String name;
  private final String help;
  private final List<Parameter> parameters;
  private final Action action;

  /** What the command does with what was written after its name. */
  interface Action {
    Reply run(String argument, ChatMessage message);
  }

  ConversationCommand(String name, String help, List<Parameter> parameters, Action action) {
    this.name = name;
    this.help = help;
    this.parameters = parameters;
    this.action = action;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String help() {
    return help;
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    return action.run(argument, message);
  }
}
