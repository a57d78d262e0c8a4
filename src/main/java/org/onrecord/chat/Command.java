package org.onrecord.chat;

/** Something a person can tell the bot to do. */
public interface Command {

  /** The word after the slash: a to z, digits and underscores. */
  String name();

  /** One line for {@code /help}. */
  String help();

  /**
   * Carries the command out.
   *
   * @param argument what was written after the name; empty if nothing was
   */
  Reply run(String argument, ChatMessage message);
}
