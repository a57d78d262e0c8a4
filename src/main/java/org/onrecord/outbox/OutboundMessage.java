package org.onrecord.outbox;

import java.time.Instant;
import java.util.List;
import org.onrecord.chat.Reply;

/**
 * A post that waits to be sent.
 *
 * @param due not sent before
 */
public record OutboundMessage(PostKey key, List<Part> parts, Instant due) {

  public OutboundMessage {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A post says something: " + key);
    }
  }

  public static OutboundMessage of(PostKey key, Reply reply, Instant due) {
    return new OutboundMessage(key, PartsOfReply.of(reply), due);
  }
}
