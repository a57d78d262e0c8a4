package org.onrecord.chat;

import java.util.Optional;

/** Commands that are too long for a network's buttons, under short keys that outlive a restart. */
public interface ButtonBook {

  /** Returns the key of a command: up to 24 letters, digits, dashes and underscores. */
  String keyOf(String command);

  Optional<String> command(String key);
}
