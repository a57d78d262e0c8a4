package org.onrecord.chat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person hears when something went wrong, with a reference that stands in the log too. */
public final class Apology {

  private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

  private Apology() {}

  /** Logs a failure and returns the words for the person whose message could not be answered. */
  public static Reply of(Throwable failure, ChatAddress place) {
    String reference = Reference.next();
    LOG.error("Reference {}: a message of {} could not be answered", reference, place, failure);
    return Reply.of(
        "Sorry, something went wrong on my side. If you tell my operator, name the reference "
            + reference
            + ".");
  }
}
