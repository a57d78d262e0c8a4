package org.onrecord.digest.alert;

import java.time.LocalDate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.Subscriptions;
import org.onrecord.outbox.ClosedChats;
import org.onrecord.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a chat subscribed to once it does not want us any more, or has not for a week. */
public final class DeafChats implements ClosedChats {

  private static final Logger LOG = LoggerFactory.getLogger(DeafChats.class);

  private final Subscriptions subscriptions;
  private final AlertLists lists;
  private final Outbox outbox;
  private final AdminNotes notes;

  public DeafChats(Subscriptions subscriptions, AlertLists lists, Outbox outbox, AdminNotes notes) {
    this.subscriptions = subscriptions;
    this.lists = lists;
    this.outbox = outbox;
    this.notes = notes;
  }

  @Override
  public void gone(ChatAddress chat) {
    boolean digest = subscriptions.end(chat);
    boolean alerts = lists.end(chat);
    LOG.info("Chat {} is closed: digest ended {}, alerts ended {}", chat, digest, alerts);
    if (digest || alerts) {
      String ended = digest && alerts ? "Its digest and alerts end." : "What it followed ends.";
      notes.tell(chat, "gone", "Chat " + AdminNotes.place(chat) + " is closed to me. " + ended);
    }
    if (chat.thread() == null) {
      outbox.giveUp(chat.frontEnd(), chat.chat(), "the chat is closed");
    }
  }

  @Override
  public void forbidden(ChatAddress chat) {
    LocalDate today = notes.today();
    int refusals =
        Math.max(subscriptions.countRefusal(chat, today), lists.countRefusal(chat, today));
    LOG.warn("Chat {} does not let us post (on {} days in a row)", chat, refusals);
    if (refusals >= Subscriptions.MOST_REFUSALS) {
      gone(chat);
    } else if (refusals == 1) {
      notes.tell(
          chat,
          "forbidden",
          "I may not post in chat "
              + AdminNotes.place(chat)
              + ". After "
              + Subscriptions.MOST_REFUSALS
              + " days in a row on which I may not, its digest and alerts end.");
    }
  }

  @Override
  public void open(ChatAddress chat) {
    subscriptions.forgetRefusals(chat);
    lists.forgetRefusals(chat);
  }
}
