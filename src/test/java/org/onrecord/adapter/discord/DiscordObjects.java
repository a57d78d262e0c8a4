package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord tells of guilds, channels, people and messages. */
final class DiscordObjects {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DiscordObjects() {}

  /** A guild as the gateway shows it, with the channels and threads that are open in it. */
  static ObjectNode guild(String id, List<ObjectNode> channels, List<ObjectNode> threads) {
    ObjectNode guild =
        JSON.createObjectNode()
            .put("id", id)
            .put("name", "Talks")
            .put("owner_id", FakeDiscord.ANA)
            .put("member_count", 2)
            .put("large", false)
            .put("unavailable", false)
            .put("preferred_locale", "en-US")
            .put("afk_timeout", 300)
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("nsfw_level", 0)
            .put("premium_tier", 0)
            .put("system_channel_flags", 0)
            .put("premium_progress_bar_enabled", false);
    guild.putArray("roles").add(everyone(id));
    guild.putArray("channels").addAll(channels);
    guild.putArray("threads").addAll(threads);
    ObjectNode self = member(null);
    self.set("user", bot());
    guild.putArray("members").add(self);
    for (String empty : List.of("emojis", "stickers", "presences", "voice_states", "features")) {
      guild.putArray(empty);
    }
    guild.putArray("stage_instances");
    guild.putArray("guild_scheduled_events");
    return guild;
  }

  static ObjectNode everyone(String guild) {
    ObjectNode role =
        JSON.createObjectNode()
            .put("id", guild)
            .put("name", "@everyone")
            .put("color", 0)
            .put("hoist", false)
            .put("position", 0)
            .put("permissions", FakeDiscord.PERMISSIONS)
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0);
    role.putObject("colors").put("primary_color", 0);
    return role;
  }

  static ObjectNode channel(String id) {
    ObjectNode channel =
        JSON.createObjectNode()
            .put("id", id)
            .put("type", 0)
            .put("name", "c" + id.charAt(id.length() - 1))
            .put("position", 0)
            .put("nsfw", false)
            .put("rate_limit_per_user", 0);
    channel.putArray("permission_overwrites");
    return channel;
  }

  static ObjectNode thread(String id, String parent, boolean isArchived, boolean isLocked) {
    ObjectNode thread =
        JSON.createObjectNode()
            .put("id", id)
            .put("type", 11)
            .put("name", "t" + id.charAt(id.length() - 1))
            .put("guild_id", FakeDiscord.guildOf(parent))
            .put("parent_id", parent)
            .put("owner_id", FakeDiscord.ANA)
            .put("message_count", 1)
            .put("total_message_sent", 1)
            .put("member_count", 1)
            .put("rate_limit_per_user", 0)
            .put("flags", 0);
    thread
        .putObject("thread_metadata")
        .put("archived", isArchived)
        .put("locked", isLocked)
        .put("auto_archive_duration", 60)
        .put("archive_timestamp", "2026-11-22T10:00:00.000000+00:00")
        .put("create_timestamp", "2026-11-22T10:00:00.000000+00:00");
    return thread;
  }

  static ObjectNode privateChannel(String id, ObjectNode person) {
    ObjectNode channel = JSON.createObjectNode().put("id", id).put("type", 1);
    channel.putArray("recipients").add(person);
    return channel;
  }

  static ObjectNode member(@Nullable String permissions) {
    ObjectNode member =
        JSON.createObjectNode()
            .put("joined_at", "2026-01-01T00:00:00.000000+00:00")
            .put("deaf", false)
            .put("mute", false)
            .put("flags", 0);
    member.putArray("roles");
    if (permissions != null) {
      member.put("permissions", permissions);
      member.set("user", person());
    }
    return member;
  }

  static ObjectNode message(String id, String channel, String text) {
    ObjectNode message =
        JSON.createObjectNode()
            .put("id", id)
            .put("channel_id", channel)
            .put("content", text)
            .put("timestamp", "2026-11-22T10:00:00.000000+00:00")
            .put("tts", false)
            .put("mention_everyone", false)
            .put("pinned", false)
            .put("type", 0)
            .put("flags", 0);
    message.putNull("edited_timestamp");
    message.set("author", person());
    for (String empty :
        List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      message.putArray(empty);
    }
    return message;
  }

  static ObjectNode person() {
    return JSON.createObjectNode()
        .put("id", FakeDiscord.ANA)
        .put("username", "ana")
        .put("discriminator", "0")
        .put("global_name", "Ana");
  }

  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", FakeDiscord.BOT)
        .put("username", "record")
        .put("discriminator", "0001")
        .put("bot", true)
        .put("verified", true)
        .put("mfa_enabled", false);
  }

  static ObjectNode error(int code, String message) {
    return JSON.createObjectNode().put("code", code).put("message", message);
  }
}
