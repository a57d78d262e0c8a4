package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.Reference;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings answers to commands whose way back Discord has closed, as it does after a quarter of an
 * hour: as a message where the command was given, or to its person alone.
 */
final class LateAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(LateAnswers.class);

  private final Post post;
  private final AtomicInteger unanswered = new AtomicInteger();

  /** Posts a message and returns its id. */
  interface Post {
    String to(ChatAddress address, String nonce, Reply reply) throws DeliveryException;
  }

  LateAnswers(Post post) {
    this.post = post;
  }

  /** Returns how many commands nobody could be given an answer to. */
  int unanswered() {
    return unanswered.get();
  }

  /**
   * Brings an answer and returns its id.
   *
   * @throws DeliveryException if it has to be tried again, or if there is no way left
   */
  String bring(KeptCommand command, Reply reply) throws DeliveryException {
    Reply late = withQuestion(command.message(), reply);
    ChatAddress alone = Channels.addressOfPerson(command.message().personId());
    if (!command.isPrivate() && !alone.equals(command.message().address())) {
      try {
        return post.to(command.message().address(), nonce("l", command), late);
      } catch (DeliveryException e) {
        if (!isClosed(e)) {
          throw e;
        }
        LOG.info("An answer goes to its person alone: {}", e.getMessage());
      }
    }
    return bringAlone(command, alone, late);
  }

  private String bringAlone(KeptCommand command, ChatAddress alone, Reply late)
      throws DeliveryException {
    try {
      return post.to(alone, nonce("m", command), late);
    } catch (DeliveryException e) {
      if (isClosed(e)) {
        unanswered.incrementAndGet();
        LOG.warn(
            "Reference {}: a command of {} stays without an answer, no way leads to its person",
            Reference.next(),
            command.message().address());
      }
      throw e;
    }
  }

  private static boolean isClosed(DeliveryException e) {
    return e.outcome() == Outcome.GONE || e.outcome() == Outcome.FORBIDDEN;
  }

  private static String nonce(String way, KeptCommand command) {
    return way + command.message().id();
  }

  /** Nothing above a late answer shows what it answers. */
  private static Reply withQuestion(ChatMessage message, Reply reply) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Paragraph(message.personName() + " asked: " + message.text()));
    blocks.addAll(reply.blocks());
    return new Reply(blocks);
  }
}
