package org.onrecord.chat;

/** One message and the way its answer goes back. */
public interface Exchange {

  ChatMessage message();

  /** Returns the message with what only a call to the network can tell, as the writer's rights. */
  default ChatMessage checkedMessage() {
    return message();
  }

  /** Shows that somebody works on the answer; called again while it takes long. */
  void showWorking();

  /**
   * Brings the answer; called again after a wait if that was what the network asked for.
   *
   * @throws DeliveryException saying what to do next
   */
  void answer(Reply reply) throws DeliveryException;

  /** Called once, when nothing more will be done about the message. */
  void finish();
}
