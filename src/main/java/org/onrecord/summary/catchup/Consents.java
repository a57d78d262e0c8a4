package org.onrecord.summary.catchup;

import org.onrecord.chat.ChatAddress;

/** Which groups want catch-ups, and which people want to be left out of them. */
public interface Consents {

  /** Keeps that a chat wants catch-ups, with all its topics. */
  void turnOn(ChatAddress chat);

  /** Returns whether it was on. */
  boolean turnOff(ChatAddress chat);

  boolean isOn(ChatAddress chat);

  void leaveOut(String frontEnd, String personId);

  void letIn(String frontEnd, String personId);

  boolean isLeftOut(String frontEnd, String personId);
}
