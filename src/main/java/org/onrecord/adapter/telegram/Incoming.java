package org.onrecord.adapter.telegram;

import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;

/** What an update asks of us. */
sealed interface Incoming {

  /** The chat it came from, as the network's id. */
  String chat();

  /**
   * Somebody wrote to the bot.
   *
   * @param replyTo the message to answer
   * @param isEdited whether it was written before and is changed now
   */
  record Written(ChatMessage message, int replyTo, boolean isEdited) implements Incoming {
    @Override
    public String chat() {
      return message.address().chat();
    }
  }

  /**
   * Somebody pressed a button below a message of the bot.
   *
   * @param press who pressed it, where; the text is empty
   */
  record Pressed(ChatMessage press, String queryId, int below, String button) implements Incoming {
    @Override
    public String chat() {
      return press.address().chat();
    }
  }

  /** Somebody types the bot's name and a question in some chat. */
  record Typed(ChatMessage message, String queryId) implements Incoming {
    @Override
    public String chat() {
      return message.personId();
    }
  }

  /** The bot was let into a chat or thrown out of it. */
  record Membership(ChatAddress address, boolean isIn) implements Incoming {
    @Override
    public String chat() {
      return address.chat();
    }
  }

  /** A group has a new id. */
  record Moved(String chat, String to) implements Incoming {}
}
