package org.onrecord.chat;

/** What we know of chats beyond their messages: where they moved, which are closed to us. */
public interface ChatRegister {

  /** Returns the address a chat has now; the same one unless it moved. */
  ChatAddress current(ChatAddress address);

  /** Keeps that a chat and everything in it has a new id. */
  void moved(String frontEnd, String from, String to);

  /** Keeps that a chat does not want us any more. */
  void left(String frontEnd, String chat);

  /** Keeps that a chat wants us, also one that did not. */
  void joined(String frontEnd, String chat);

  boolean isLeft(String frontEnd, String chat);

  /** Whether this is the first time that something is told about a chat. */
  boolean isFirstNote(String frontEnd, String chat, String note);
}
