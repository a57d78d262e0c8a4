package org.onrecord.digest.alert;

import java.util.function.BiFunction;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;

/** A command whose action is given to it. */
record ChatCommand(String name, String help, BiFunction<String, ChatMessage, Reply> action)
    implements Command {

  @Override
  public Reply run(String argument, ChatMessage message) {
    return action.apply(argument, message);
  }
}
