package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.ChatAddress;
import org.onrecord.outbox.OutboundMessage;

/** The subscriptions of all chats, one a chat; several processes may share them. */
public interface Subscriptions {

  /** Days: somebody has a week to give back the right to post. */
  int MOST_REFUSALS = 7;

  /** Keeps a subscription in place of the chat's earlier one. */
  void save(Subscription subscription);

  Optional<Subscription> of(ChatAddress chat);

  /** Returns those that are due, the longest due first. */
  List<Subscription> dueBy(Instant now, int limit);

  /**
   * Moves a subscription on and puts its post in the outbox, both or neither. Where the chat had a
   * post of that date before, it gets no other, and what the new one covers stays for the next.
   *
   * @param before how far it had come for whoever asks
   * @return whether that was still so; if not, another process was faster, and nothing changes
   */
  boolean moveOn(DigestProgress before, Subscription after, Optional<OutboundMessage> post);

  /** Ends a chat's subscription, and with a chat those of all its topics. */
  boolean end(ChatAddress chat);

  /**
   * Keeps that a chat did not let us post.
   *
   * @return on how many days in a row it has not; 0 if it has no subscription
   */
  int countRefusal(ChatAddress chat, LocalDate day);

  /** Returns on how many days in a row a chat has not let us post. */
  int refusals(ChatAddress chat);

  /** Keeps that a chat lets us post. */
  void forgetRefusals(ChatAddress chat);

  int count();

  /**
   * Says on how many days a chat refused posts, to those who run it: they may see commands answered
   * where no post is let in.
   */
  static String refused(int days) {
    return days == 0
        ? ""
        : " I may not post here: refused on "
            + (days == 1 ? "one day" : days + " days in a row")
            + ". After "
            + MOST_REFUSALS
            + " in a row, digest and alerts end; give me the right to send messages.";
  }
}
