package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.DeliveryException.Outcome;

final class DiscordFailuresTest {

  @Test
  void answerThatTheLibraryFailsToReadIsAskedForAgain() {
    var unread = new NullPointerException("this.parentChannel is null");

    assertEquals(Outcome.LATER, DiscordFailures.of(unread).outcome());
    assertTrue(DiscordFailures.mayHaveArrived(unread));
  }

  @Test
  void whatNeverLeftHasNotArrived() {
    var refused = new UncheckedIOException(new ConnectException("refused"));

    assertEquals(Outcome.LATER, DiscordFailures.of(refused).outcome());
    assertFalse(DiscordFailures.mayHaveArrived(refused));
  }

  @Test
  void whatCannotBeSaidSoIsRefused() {
    var wrong = new IllegalArgumentException("too long");

    assertEquals(Outcome.REFUSED, DiscordFailures.of(wrong).outcome());
    assertFalse(DiscordFailures.mayHaveArrived(wrong));
  }
}
