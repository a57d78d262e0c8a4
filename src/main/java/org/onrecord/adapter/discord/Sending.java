package org.onrecord.adapter.discord;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.onrecord.chat.DeliveryException;

/**
 * The messages on their way. JDA waits as long as Discord asks for; whoever sends does not wait
 * with it, for that would hold up other chats, but comes back to see what came of it.
 */
final class Sending {

  private static final Duration AT_ONCE = Duration.ofMillis(100);
  private static final Duration AGAIN = Duration.ofMillis(100);

  private final Map<String, CompletableFuture<Message>> underway = new ConcurrentHashMap<>();
  private final Doubts doubts;

  /** Makes a message that is not on its way; may ask Discord for its channel. */
  interface Making {
    MessageCreateAction message() throws DeliveryException;
  }

  Sending(Doubts doubts) {
    this.doubts = doubts;
  }

  /**
   * Sends a message, unless it is on its way, and returns what became of it.
   *
   * @param nonce the same for every try to send the same
   * @throws DeliveryException saying when to come back, or what is wrong
   */
  Message outcome(String nonce, Making making) throws DeliveryException {
    CompletableFuture<Message> sent = underway.get(nonce);
    Duration patience = Duration.ZERO;
    if (sent == null) {
      doubts.throwIfTooLate(nonce);
      sent = making.message().submit();
      underway.put(nonce, sent);
      patience = AT_ONCE;
    }
    try {
      Message arrived = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      underway.remove(nonce);
      return arrived;
    } catch (TimeoutException e) {
      throw DeliveryException.later(AGAIN, "Discord lets a message wait");
    } catch (ExecutionException e) {
      underway.remove(nonce);
      throw failure(nonce, Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DeliveryException.later(AGAIN, "The bot ends before a message has left");
    }
  }

  private DeliveryException failure(String nonce, Throwable cause) {
    RuntimeException e =
        cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    if (DiscordFailures.mayHaveArrived(e)) {
      doubts.note(nonce);
    }
    return DiscordFailures.of(e);
  }
}
