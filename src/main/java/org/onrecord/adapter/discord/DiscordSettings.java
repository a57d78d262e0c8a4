package org.onrecord.adapter.discord;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the bot is known to Discord.
 *
 * @param servers where Discord answers
 * @param shards how many connections share the guilds; one does for 2,500 of them
 * @param allowedChats the guilds, channels and people that may ask; empty if all may
 * @param admins the people who hear of chats that are turned away
 * @param seesTalk whether Discord lets the bot read what is not said to it, which is a privilege
 */
public record DiscordSettings(
    String token,
    Servers servers,
    int shards,
    Set<String> allowedChats,
    Set<String> admins,
    boolean seesTalk) {

  /**
   * Where Discord answers.
   *
   * @param rest the address of the REST interface with its version, a slash at its end; absent for
   *     the public one
   * @param gateway the address of the gateway; absent if Discord is to be asked for it
   * @param isCompressed whether the gateway compresses what it sends
   */
  public record Servers(@Nullable URI rest, @Nullable URI gateway, boolean isCompressed) {
    public static final Servers PUBLIC = new Servers(null, null, true);
  }

  public DiscordSettings {
    allowedChats = Set.copyOf(allowedChats);
    admins = Set.copyOf(admins);
    if (shards < 1) {
      throw new IllegalArgumentException("Not a number of shards: " + shards);
    }
  }

  /** The public Discord, open to every chat. */
  public static DiscordSettings of(String token) {
    return new DiscordSettings(token, Servers.PUBLIC, 1, Set.of(), Set.of(), false);
  }

  @Override
  public String toString() {
    return "Discord at " + servers;
  }
}
