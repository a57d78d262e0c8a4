package org.onrecord.digest.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.ChatAddress;
import org.onrecord.outbox.OutboundMessage;

/** Whom and what all chats follow; several processes may share it. */
public interface AlertLists {

  /** Keeps a chat's list in place of its earlier one; a list without wishes is no list. */
  void save(AlertList list);

  Optional<AlertList> of(ChatAddress chat);

  /** Returns the lists that have not been told of an arrival yet. */
  List<AlertList> behind(long newest);

  /**
   * Moves a chat on and puts its post in the outbox, both or neither.
   *
   * @return whether the chat was still where {@code before} says; if not, nothing changes
   */
  boolean moveOn(AlertList before, AlertList after, Optional<OutboundMessage> post);

  /**
   * Keeps that a chat did not let us post.
   *
   * @return on how many days in a row it has not; 0 if it has no list
   */
  int countRefusal(ChatAddress chat, LocalDate day);

  /** Returns on how many days in a row a chat has not let us post. */
  int refusals(ChatAddress chat);

  /** Keeps that a chat lets us post. */
  void forgetRefusals(ChatAddress chat);

  /** Ends a chat's list, and with a chat those of all its topics. */
  boolean end(ChatAddress chat);
}
