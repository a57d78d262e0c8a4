package org.onrecord.adapter.console;

import java.io.Serial;

/** The command line asks for something that cannot be; the message says what to do instead. */
final class WrongUseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
