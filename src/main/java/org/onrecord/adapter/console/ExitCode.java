package org.onrecord.adapter.console;

import org.onrecord.chat.Reply;

/** What the process says when it ends; scripts rely on these numbers. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILURE = 1;
  static final int WRONG_USE = 2;
  static final int NOT_ON_RECORD = 3;

  private ExitCode() {}

  /** Returns what a reply means that holds quotations, if anything is on record. */
  static int of(Reply reply) {
    return reply.blocks().stream().anyMatch(Reply.Quote.class::isInstance) ? DONE : NOT_ON_RECORD;
  }
}
