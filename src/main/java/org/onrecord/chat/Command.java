package org.onrecord.chat;

import java.util.List;

/** Something a person can tell the bot to do. */
public interface Command {

  /** The word after the slash: a to z, digits and underscores. */
  String name();

  /** One line for {@code /help}. */
  String help();

  /** Whether everybody sees it in lists of commands; who knows it can type it all the same. */
  default boolean isListed() {
    return true;
  }

  /** The parts of the argument, for networks that ask for them one by one. */
  default List<Parameter> parameters() {
    return Parameter.ONE_TEXT;
  }

  /**
   * Carries the command out.
   *
   * @param argument what was written after the name; empty if nothing was
   */
  Reply run(String argument, ChatMessage message);
}
