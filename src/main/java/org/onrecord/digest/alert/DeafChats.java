package org.onrecord.digest.alert;

import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.Subscriptions;
import org.onrecord.outbox.ClosedChats;
import org.onrecord.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a chat subscribed to once it does not want us any more, or has not for a week. */
public final class DeafChats implements ClosedChats {

  private static final Logger LOG = LoggerFactory.getLogger(DeafChats.class);

  /** One digest a day: somebody has a week to give back the right to post. */
  private static final int REFUSALS = 7;

  private final Subscriptions subscriptions;
  private final AlertLists lists;
  private final Outbox outbox;

  public DeafChats(Subscriptions subscriptions, AlertLists lists, Outbox outbox) {
    this.subscriptions = subscriptions;
    this.lists = lists;
    this.outbox = outbox;
  }

  @Override
  public void gone(ChatAddress chat) {
    boolean digest = subscriptions.end(chat);
    boolean alerts = lists.end(chat);
    LOG.info("Chat {} is closed: digest ended {}, alerts ended {}", chat, digest, alerts);
    if (chat.thread() == null) {
      outbox.giveUp(chat.frontEnd(), chat.chat(), "the chat is closed");
    }
  }

  @Override
  public void forbidden(ChatAddress chat) {
    int refusals = subscriptions.countRefusal(chat);
    LOG.warn("Chat {} does not let us post ({} times in a row)", chat, refusals);
    if (refusals >= REFUSALS) {
      gone(chat);
    }
  }

  @Override
  public void open(ChatAddress chat) {
    subscriptions.forgetRefusals(chat);
  }
}
