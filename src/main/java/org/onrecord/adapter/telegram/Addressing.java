package org.onrecord.adapter.telegram;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells what in a chat is meant for the bot; in groups it stays silent about all else. */
final class Addressing {

  private static final Pattern COMMAND =
      Pattern.compile("^/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\\s|$)");

  private final long id;
  private final String name;
  private final Pattern mention;

  Addressing(User bot) {
    this.id = bot.getId();
    this.name = String.valueOf(bot.getUserName());
    this.mention =
        Pattern.compile("(?<![\\w@])@" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Returns what the message says to the bot, empty if it is not for the bot. */
  Optional<String> forBot(Message message) {
    if (isFromBot(message)) {
      return Optional.empty();
    }
    String text = message.getText();
    if (text == null) {
      return message.isUserMessage() && isMedia(message)
          ? Optional.of(Objects.requireNonNullElse(message.getCaption(), ""))
          : Optional.empty();
    }
    Matcher command = COMMAND.matcher(text);
    if (command.find()) {
      return command(text, command);
    }
    boolean isMentioned = mention.matcher(text).find();
    return message.isUserMessage() || isMentioned || isReplyToBot(message)
        ? Optional.of(mention.matcher(text).replaceAll("").strip())
        : Optional.empty();
  }

  private Optional<String> command(String text, Matcher command) {
    String to = command.group(2);
    if (to != null && !to.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of("/" + command.group(1) + text.substring(command.end()));
  }

  /** Who sends a picture or their voice in private waits for an answer, too. */
  private static boolean isMedia(Message message) {
    return message.hasPhoto()
        || message.hasVoice()
        || message.hasAudio()
        || message.hasVideo()
        || message.hasVideoNote()
        || message.hasDocument()
        || message.hasSticker();
  }

  private boolean isReplyToBot(Message message) {
    Message replied = message.getReplyToMessage();
    return replied != null && replied.getFrom() != null && replied.getFrom().getId() == id;
  }

  /** What was inserted through the bot's inline mode is not a question to it. */
  private static boolean isFromBot(Message message) {
    return message.getViaBot() != null
        || (message.getFrom() != null
            && Boolean.TRUE.equals(message.getFrom().getIsBot())
            && message.getSenderChat() == null);
  }
}
