package org.onrecord.adapter.discord;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.jspecify.annotations.Nullable;
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
    if (e instanceof InteractionExpiredException) {
      return new DeliveryException(Outcome.GONE, e.toString(), e);
    }
    IOException broken = brokenConnection(e);
    if (broken != null) {
      // a message has a nonce, so that Discord takes a repeated one once
      return DeliveryException.later(PAUSE, "Discord did not answer: " + broken);
    }
    if (isAnswerUnread(e)) {
      return DeliveryException.later(PAUSE, "Discord's answer could not be read: " + e);
    }
    return e instanceof ErrorResponseException refusal
        ? new DeliveryException(outcome(refusal.getErrorResponse()), e.toString(), e)
        : new DeliveryException(Outcome.REFUSED, e.toString(), e);
  }

  /** Whether a message may have arrived although Discord did not say so. */
  static boolean mayHaveArrived(RuntimeException e) {
    IOException broken = brokenConnection(e);
    boolean isCutOff =
        broken != null
            && !(broken instanceof ConnectException)
            && !(broken instanceof UnknownHostException);
    return isCutOff || isAnswerUnread(e);
  }

  /** JDA shows a thread a moment before it knows its channel, and fails on what is posted there. */
  private static boolean isAnswerUnread(RuntimeException e) {
    return e instanceof NullPointerException;
  }

  private static @Nullable IOException brokenConnection(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException broken) {
        return broken;
      }
    }
    return null;
  }

  private static Outcome outcome(ErrorResponse error) {
    return switch (error) {
      case MISSING_PERMISSIONS, MISSING_ACCESS, THREAD_LOCKED, ILLEGAL_OPERATION_ARCHIVED_THREAD ->
          Outcome.FORBIDDEN;
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
