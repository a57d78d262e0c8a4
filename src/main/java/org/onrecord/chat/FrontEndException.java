package org.onrecord.chat;

import java.io.Serial;

/** A network that does not let us in, in one sentence for the operator. */
public final class FrontEndException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public FrontEndException(String message) {
    super(message);
  }

  public FrontEndException(String message, Throwable cause) {
    super(message, cause);
  }
}
