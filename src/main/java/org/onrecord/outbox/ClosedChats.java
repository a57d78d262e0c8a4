package org.onrecord.outbox;

import org.onrecord.chat.ChatAddress;

/** Is told when a chat turns out to be closed to us, so that what hangs on it can end. */
public interface ClosedChats {

  /** The chat or topic is closed for ever. */
  void gone(ChatAddress chat);

  /** We may not post there until somebody lets us. */
  void forbidden(ChatAddress chat);

  /** A post arrived. */
  void open(ChatAddress chat);
}
