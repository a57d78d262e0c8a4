package org.onrecord.adapter.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** What the library's exceptions mean for us. */
final class Failures {

  private static final Duration GATEWAY_PAUSE = Duration.ofSeconds(1);

  private Failures() {}

  static DeliveryException of(TelegramApiException e) {
    if (e instanceof TelegramApiRequestException refusal && refusal.getApiResponse() != null) {
      return refused(refusal);
    }
    return cut(e);
  }

  /** Returns the id that a group has now, if that is why a call failed. */
  static Optional<Long> movedTo(DeliveryException e) {
    return e.getCause() instanceof TelegramApiRequestException refusal
        ? Optional.ofNullable(refusal.getParameters()).map(ResponseParameters::getMigrateToChatId)
        : Optional.empty();
  }

  /** Whether the message to be edited shows the same already, which is what we wanted. */
  static boolean isUnchanged(DeliveryException e) {
    return said(e.getCause()).contains("message is not modified");
  }

  /** Whether the message that was meant is not there any more, or is a picture. */
  static boolean isMessageGone(DeliveryException e) {
    String said = said(e.getCause());
    return said.contains("message to edit not found")
        || said.contains("message can't be edited")
        || said.contains("there is no text in the message to edit");
  }

  /** Whether Telegram knows no bot of this token. */
  static boolean isWrongToken(DeliveryException e) {
    return e.getCause() instanceof TelegramApiRequestException refusal
        && (Integer.valueOf(401).equals(refusal.getErrorCode())
            || Integer.valueOf(404).equals(refusal.getErrorCode()));
  }

  /** Whether the chat, not only a topic of it, does not want the bot any more. */
  static boolean isThrownOut(DeliveryException e) {
    return e.getCause() instanceof TelegramApiRequestException refusal
        && Integer.valueOf(403).equals(refusal.getErrorCode());
  }

  private static DeliveryException refused(TelegramApiRequestException e) {
    int code = e.getErrorCode() == null ? 0 : e.getErrorCode();
    ResponseParameters parameters = e.getParameters();
    if (code == 429) {
      Integer seconds = parameters == null ? null : parameters.getRetryAfter();
      return DeliveryException.later(
          Duration.ofSeconds(seconds == null ? 1 : seconds), e.toString());
    }
    return new DeliveryException(outcome(code, said(e)), e.toString(), e);
  }

  private static Outcome outcome(int code, String said) {
    if (said.contains("not enough rights")
        || said.contains("have no rights")
        || said.contains("topic_closed")) {
      return Outcome.FORBIDDEN;
    }
    boolean isGone =
        code == 403
            || said.contains("chat not found")
            || said.contains("thread not found")
            || said.contains("topic_deleted")
            || said.contains("group chat was deactivated");
    return isGone ? Outcome.GONE : Outcome.REFUSED;
  }

  private static DeliveryException cut(TelegramApiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SendWatch.NotSentException
          || cause instanceof SendWatch.GatewayException) {
        return DeliveryException.later(GATEWAY_PAUSE, String.valueOf(cause.getMessage()));
      }
      if (cause instanceof IOException) {
        return new DeliveryException(Outcome.UNKNOWN, "Cut after sending: " + cause, e);
      }
    }
    return new DeliveryException(Outcome.REFUSED, String.valueOf(e.getMessage()), e);
  }

  private static String said(@Nullable Throwable e) {
    return e instanceof TelegramApiRequestException refusal && refusal.getApiResponse() != null
        ? refusal.getApiResponse().toLowerCase(Locale.ROOT)
        : "";
  }
}
