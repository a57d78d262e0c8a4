package org.onrecord.adapter.telegram;

import java.util.function.UnaryOperator;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Exchange;
import org.onrecord.chat.Reply;

/**
 * A message and the way its answer goes back.
 *
 * @param check adds what only a call to Telegram can tell
 */
record TelegramExchange(
    ChatMessage message, UnaryOperator<ChatMessage> check, Way way, Runnable end)
    implements Exchange {

  /** How an answer goes back: as a message, an edit, the results of an inline query. */
  interface Way {
    void bring(Reply reply) throws DeliveryException;

    default void showWorking() {}
  }

  @Override
  public ChatMessage checkedMessage() {
    return check.apply(message);
  }

  @Override
  public void showWorking() {
    way.showWorking();
  }

  @Override
  public void answer(Reply reply) throws DeliveryException {
    way.bring(reply);
  }

  @Override
  public void finish() {
    end.run();
  }
}
