package org.onrecord.chat;

import java.util.List;

/** What a network handed us: each update is taken once, and none is lost before it is answered. */
public interface Inbox {

  /**
   * An update as the network sent it.
   *
   * @param id the network's own id, or for networks that hand each out once, the message's
   * @param content what the front end needs to take it up again after a restart
   */
  record Update(String frontEnd, String id, String content) {}

  /**
   * Keeps updates until they are finished, all or none.
   *
   * @return those that were never handed over before, in the same order
   */
  List<Update> keepNew(List<Update> updates);

  /** Forgets what an update says, not that it came. */
  void finish(String frontEnd, String id);

  /** Returns what was kept and not finished, the oldest first. */
  List<Update> unfinished(String frontEnd);
}
