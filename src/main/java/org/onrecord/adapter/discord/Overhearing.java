package org.onrecord.adapter.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.Channel;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Listener;
import org.onrecord.chat.Remark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the listener hear what people say to each other in channels. */
final class Overhearing {

  private static final Logger LOG = LoggerFactory.getLogger(Overhearing.class);

  private final Listener listener;
  private final DiscordDoor door;

  Overhearing(Listener listener, DiscordDoor door) {
    this.listener = listener;
    this.door = door;
  }

  void take(Message message) {
    if (!isTalk(message)) {
      return;
    }
    ChatAddress address = Channels.addressOf(message.getChannel(), message.getAuthor().getId());
    if (door.isAllowed(address, MessageQuestions.placesOf(message))) {
      MessageReference replied = message.getMessageReference();
      String answers = replied == null ? null : replied.getMessageId();
      quietly(() -> listener.hear(new Remark(MessageQuestions.said(message, address), answers)));
    }
  }

  void deleted(Channel channel, String id) {
    if (channel.getType().isGuild()) {
      quietly(() -> listener.unsay(Channels.addressOf(channel, ""), id));
    }
  }

  private static boolean isTalk(Message message) {
    boolean isSpoken =
        message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
    return message.isFromGuild()
        && isSpoken
        && !message.getAuthor().isBot()
        && !message.isWebhookMessage()
        && !message.getContentRaw().isBlank();
  }

  /** What a failure says may hold what was said, so it is not logged. */
  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("Talk of a channel could not be kept: {}", e.getClass().getName());
    }
  }
}
