package org.onrecord.chat;

/**
 * Hears the talk of groups, as far as a network lets the bot see it; what it keeps is decided there
 * and never by a front end.
 */
public interface Listener {

  /** Keeps nothing. */
  Listener NOBODY =
      new Listener() {
        @Override
        public void hear(Remark remark) {}

        @Override
        public void unsay(ChatAddress address, String id) {}
      };

  /** Takes in what was said, or what it was changed into. */
  void hear(Remark remark);

  /** Hears that a message was deleted. */
  void unsay(ChatAddress address, String id);
}
