package org.onrecord.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person wrote, for the bot.
 *
 * @param id the network's id of the message, unique within the chat
 * @param personId the network's id of the writer
 * @param personName the writer's name as others see it; data, never trusted
 * @param text what was written, without the mention that called the bot
 * @param below what the answer answered below which a button was pressed, if that is how this came:
 *     the id of that message, {@link #UNKNOWN} if nobody knows it any more
 */
public record ChatMessage(
    ChatAddress address,
    String id,
    String personId,
    String personName,
    String text,
    Instant sent,
    boolean fromAdmin,
    @Nullable String below) {

  /** The answer is there, but not what it answered. */
  public static final String UNKNOWN = "";

  /** A message that somebody wrote. */
  public ChatMessage(
      ChatAddress address,
      String id,
      String personId,
      String personName,
      String text,
      Instant sent,
      boolean fromAdmin) {
    this(address, id, personId, personName, text, sent, fromAdmin, null);
  }

  /** Returns the message as pressed below the answer to another one. */
  public ChatMessage below(String answered) {
    return new ChatMessage(address, id, personId, personName, text, sent, fromAdmin, answered);
  }

  /** Returns the message with what is known of the writer's rights. */
  public ChatMessage fromAdmin(boolean isAdmin) {
    return new ChatMessage(address, id, personId, personName, text, sent, isAdmin, below);
  }

  /**
   * Whether nobody but the writer and the bot is there; networks name such a chat after the person.
   */
  public boolean isPrivate() {
    return address.chat().equals(personId) || address.chat().equals("@" + personId);
  }
}
