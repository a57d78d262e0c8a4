package org.onrecord.adapter.discord;

import java.time.Duration;
import java.time.Instant;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;

/**
 * A slash command, menu or button as the inbox keeps it until it is answered.
 *
 * @param token opens the way back for a quarter of an hour, also for another process
 * @param isPrivate whether only the person who asks shall see the answer
 */
record KeptCommand(ChatMessage message, String token, boolean isPrivate) {

  /** Discord's quarter of an hour, less what our clock may be wrong by. */
  private static final Duration WAY_BACK_IS_OPEN_FOR = Duration.ofSeconds(14 * 60 + 30);

  /** Whether the inbox keeps a command, and not a message that Discord can give us again. */
  static boolean isOne(String content) {
    return content.startsWith("{");
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws ParsingException if it is anything else
   */
  static KeptCommand read(String id, String content) {
    DataObject kept = DataObject.fromJson(content);
    @Nullable String thread = kept.getString("thread", null);
    return new KeptCommand(
        new ChatMessage(
            new ChatAddress(DiscordFrontEnd.NAME, kept.getString("chat"), thread),
            id,
            kept.getString("person"),
            kept.getString("name"),
            kept.getString("text"),
            Instant.ofEpochMilli(kept.getLong("sent")),
            kept.getBoolean("admin")),
        kept.getString("token"),
        kept.getBoolean("private", true));
  }

  /** Whether Discord still takes an answer in place of "thinking…". */
  boolean hasWayBack(Instant now) {
    Instant given = TimeUtil.getTimeCreated(Long.parseLong(message.id())).toInstant();
    return now.isBefore(given.plus(WAY_BACK_IS_OPEN_FOR));
  }

  String text() {
    return DataObject.empty()
        .put("chat", message.address().chat())
        .put("thread", message.address().thread())
        .put("person", message.personId())
        .put("name", message.personName())
        .put("text", message.text())
        .put("sent", message.sent().toEpochMilli())
        .put("admin", message.fromAdmin())
        .put("token", token)
        .put("private", isPrivate)
        .toString();
  }
}
