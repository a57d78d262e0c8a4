package org.onrecord;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.adapter.discord.DiscordFrontEnd;
import org.onrecord.adapter.discord.DiscordSettings;
import org.onrecord.adapter.telegram.TelegramFrontEnd;
import org.onrecord.adapter.telegram.TelegramSettings;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Suggestions;

/** The chat networks where the bot talks with people: those it has a token for. */
record Networks(
    @Nullable TelegramSettings telegram, @Nullable DiscordSettings discord, Set<String> admins) {

  /** Telegram's groups have negative ids. */
  private static final Pattern ID = Pattern.compile("-?\\d{1,20}");

  private static final Duration POLL = Duration.ofSeconds(50);

  /** One connection does for 2,500 guilds. */
  private static final int MOST_SHARDS = 1_000;

  /** Reads the settings of every network; tokens and addresses stand in the environment alone. */
  static Networks from(SettingsSource source) {
    Set<String> admins = ids(source, "ADMIN_USER_IDS");
    Set<String> chats = ids(source, "ALLOWED_CHAT_IDS");
    return new Networks(telegram(source, chats, admins), discord(source, chats, admins), admins);
  }

  private static @Nullable TelegramSettings telegram(
      SettingsSource source, Set<String> chats, Set<String> admins) {
    String token = source.outside("TELEGRAM_BOT_TOKEN");
    URI api = source.address("TELEGRAM_API_URL", List.of("https", "http"));
    if (api != null && !List.of("", "/").contains(api.getPath())) {
      source.problem("TELEGRAM_API_URL can name a host and a port, but no path");
    }
    return token.isEmpty()
        ? null
        : new TelegramSettings(
            token, api == null ? TelegramSettings.PUBLIC_API : api, chats, admins, POLL);
  }

  private static @Nullable DiscordSettings discord(
      SettingsSource source, Set<String> chats, Set<String> admins) {
    String token = source.outside("DISCORD_BOT_TOKEN");
    DiscordSettings.Servers servers =
        new DiscordSettings.Servers(
            folder(source.address("DISCORD_API_URL", List.of("https", "http"))),
            source.address("DISCORD_GATEWAY_URL", List.of("wss", "ws")),
            isCompressed(source));
    int shards = source.number("discord.shards", 1, 1, MOST_SHARDS);
    boolean seesTalk = source.choice("discord.message.content", List.of("off", "on")).equals("on");
    return token.isEmpty()
        ? null
        : new DiscordSettings(token, servers, shards, chats, admins, seesTalk);
  }

  private static boolean isCompressed(SettingsSource source) {
    String compression = source.outside("DISCORD_COMPRESSION");
    if (!List.of("", "none", "zlib").contains(compression)) {
      source.problem("DISCORD_COMPRESSION must be one of none, zlib, not: " + compression);
    }
    return !compression.equals("none");
  }

  private static @Nullable URI folder(@Nullable URI address) {
    return address == null || address.toString().endsWith("/")
        ? address
        : URI.create(address + "/");
  }

  private static Set<String> ids(SettingsSource source, String name) {
    Set<String> ids =
        Arrays.stream(source.outside(name).split("[,;\\s]+"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    ids.stream()
        .filter(id -> !ID.matcher(id).matches())
        .forEach(id -> source.problem(name + " must be numbers with commas between, not: " + id));
    return ids;
  }

  /** Returns where those who run the bot talk with it alone. */
  List<ChatAddress> adminChats() {
    List<ChatAddress> chats = new ArrayList<>();
    if (telegram != null) {
      telegram.admins().forEach(id -> chats.add(TelegramFrontEnd.addressOfPerson(id)));
    }
    if (discord != null) {
      discord.admins().forEach(id -> chats.add(DiscordFrontEnd.addressOfPerson(id)));
    }
    return chats;
  }

  /** Whether the network of a chat lets the bot read what is not said to it. */
  boolean seesTalkIn(ChatAddress chat) {
    return !chat.frontEnd().equals(DiscordFrontEnd.NAME) || (discord != null && discord.seesTalk());
  }

  /**
   * @throws FrontEndException if there is no token for any network
   */
  void throwIfNone() throws FrontEndException {
    if (telegram == null && discord == null) {
      throw new FrontEndException(
          "There is no token for any network: set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN in the"
              + " environment, or TELEGRAM_BOT_TOKEN_FILE or DISCORD_BOT_TOKEN_FILE to the path"
              + " of a file that holds it.");
    }
  }

  /** Returns a front end for each network, not started yet. */
  List<FrontEnd> frontEnds(FrontDesk desk, Suggestions suggestions) {
    List<FrontEnd> frontEnds = new ArrayList<>();
    if (telegram != null) {
      frontEnds.add(new TelegramFrontEnd(telegram, desk));
    }
    if (discord != null) {
      frontEnds.add(new DiscordFrontEnd(discord, desk, suggestions));
    }
    return frontEnds;
  }
}
