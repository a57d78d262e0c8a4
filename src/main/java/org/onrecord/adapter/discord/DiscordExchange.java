package org.onrecord.adapter.discord;

import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Exchange;
import org.onrecord.chat.Reply;

/** A message or a slash command, and the way its answer goes back. */
record DiscordExchange(ChatMessage message, Way way, Runnable end) implements Exchange {

  /** How an answer goes back: as a message, or in place of "thinking…". */
  interface Way {
    void bring(Reply reply) throws DeliveryException;

    default void showWorking() {}
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
