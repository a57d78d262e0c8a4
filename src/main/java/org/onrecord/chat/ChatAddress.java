package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * A place where people talk.
 *
 * @param frontEnd the name of the network's front end; stored, so it must never change
 * @param chat the network's id of the chat or channel
 * @param thread the network's id of the topic or thread in it, if there is one
 */
public record ChatAddress(String frontEnd, String chat, @Nullable String thread) {

  /** The front end of the person at the terminal. */
  public static final String CONSOLE = "console";

  /** Whether somebody who did not just ask can be told something there. */
  public boolean takesPosts() {
    return !frontEnd.equals(CONSOLE);
  }
}
