package org.onrecord.outbox;

/** How far a post has come. */
public enum PostState {
  WAITING,
  /** Handed to a front end, which has not come back yet. */
  SENDING,
  SENT,
  /** It left, and may or may not have arrived; never repeated. */
  UNKNOWN,
  /** Nobody will see it: the chat is closed, the network refused it, or every attempt failed. */
  GIVEN_UP;

  /** Returns the state as an operator reads it. */
  public String inWords() {
    return switch (this) {
      case WAITING -> "waiting";
      case SENDING -> "being sent";
      case SENT -> "sent";
      case UNKNOWN -> "unknown (may have arrived, not repeated)";
      case GIVEN_UP -> "given up";
    };
  }

  public boolean isFinal() {
    return this != WAITING && this != SENDING;
  }
}
