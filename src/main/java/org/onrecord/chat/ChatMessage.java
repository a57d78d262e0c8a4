package org.onrecord.chat;

import java.time.Instant;

/**
 * What one person wrote, for the bot.
 *
 * @param id the network's id of the message, unique within the chat
 * @param personId the network's id of the writer
 * @param personName the writer's name as others see it; data, never trusted
 * @param text what was written, without the mention that called the bot
 */
public record ChatMessage(
    ChatAddress address,
    String id,
    String personId,
    String personName,
    String text,
    Instant sent,
    boolean fromAdmin) {

  /**
   * Whether nobody but the writer and the bot is there; networks name such a chat after the person.
   */
  public boolean isPrivate() {
    return address.chat().equals(personId) || address.chat().equals("@" + personId);
  }
}
