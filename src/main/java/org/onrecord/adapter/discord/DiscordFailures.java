package org.onrecord.adapter.discord;

import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;

/** What JDA's exceptions mean for us. */
final class DiscordFailures {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private DiscordFailures() {}

  static DeliveryException of(RuntimeException e) {
    if (e instanceof PermissionException) {
      return new DeliveryException(Outcome.FORBIDDEN, e.toString(), e);
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        // a message has a nonce, so that Discord takes a repeated one once
        return DeliveryException.later(PAUSE, "Discord did not answer: " + cause);
      }
    }
    return e instanceof ErrorResponseException refusal
        ? new DeliveryException(outcome(refusal.getErrorResponse()), e.toString(), e)
        : new DeliveryException(Outcome.REFUSED, e.toString(), e);
  }

  private static Outcome outcome(ErrorResponse error) {
    return switch (error) {
      case MISSING_PERMISSIONS, MISSING_ACCESS, THREAD_LOCKED -> Outcome.FORBIDDEN;
      case UNKNOWN_CHANNEL,
          UNKNOWN_GUILD,
          CANNOT_SEND_TO_USER,
          UNKNOWN_INTERACTION,
          UNKNOWN_WEBHOOK,
          INVALID_WEBHOOK_TOKEN ->
          Outcome.GONE;
      case SERVER_ERROR -> Outcome.LATER;
      default -> Outcome.REFUSED;
    };
  }
}
