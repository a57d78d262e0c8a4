package org.onrecord.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Posts that wait to be sent. It survives a restart, and several processes may share it.
 *
 * <p>Of one chat only the oldest unfinished post can be taken, so order is kept.
 */
public interface Outbox {

  /**
   * Puts a post in.
   *
   * @return whether it was taken: not if there ever was one of the same key
   */
  boolean put(OutboundMessage message);

  /**
   * Takes the post that has been due longest, for one dispatcher only.
   *
   * @param until when a dispatcher that did not come back is taken for dead
   */
  Optional<Sending> take(Instant now, Instant until);

  /** Gives a post back that did not leave; it is due again at a time. */
  void postpone(Sending sending, int failures, Instant until);

  /**
   * Keeps how a post ended.
   *
   * @param note the network's id of the message, or why there is none
   */
  void finish(Sending sending, PostState state, String note, Instant at);

  /** Gives up everything that waits for a chat. */
  int giveUp(String frontEnd, String chat, String why);

  /**
   * Marks as unknown what a dispatcher took and did not come back with.
   *
   * @return how many
   */
  int markOverdue(Instant now);

  /** Deletes posts that ended before a time, and with them the memory of their keys. */
  int forgetBefore(Instant time);

  Map<PostState, Integer> counts();
}
