package org.onrecord.chat;

import java.time.Clock;
import org.onrecord.quote.SpeakerDirectory;

/**
 * What every front end works with.
 *
 * @param directory knows the offices of speakers, for citations
 */
public record FrontDesk(
    CommandRouter router, SpeakerDirectory directory, Books books, Clock clock) {

  /** What front ends keep. */
  public record Books(
      Inbox inbox,
      ChatRegister register,
      FeedbackBook feedback,
      ButtonBook buttons,
      Listener listener) {}
}
