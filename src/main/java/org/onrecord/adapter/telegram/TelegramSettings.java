package org.onrecord.adapter.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * How the bot is known to Telegram.
 *
 * @param api where the Bot API answers: scheme, host and port
 * @param allowedChats the chats that may ask; empty if all may
 * @param admins the people who hear of chats that are turned away
 * @param pollFor how long one poll waits for updates
 */
public record TelegramSettings(
    String token, URI api, Set<String> allowedChats, Set<String> admins, Duration pollFor) {

  public static final URI PUBLIC_API = URI.create("https://api.telegram.org");

  public TelegramSettings {
    allowedChats = Set.copyOf(allowedChats);
    admins = Set.copyOf(admins);
  }

  /** The public Telegram, open to every chat. */
  public static TelegramSettings of(String token) {
    return new TelegramSettings(token, PUBLIC_API, Set.of(), Set.of(), Duration.ofSeconds(50));
  }

  boolean allows(String chat) {
    return allowedChats.isEmpty() || allowedChats.contains(chat);
  }

  @Override
  public String toString() {
    return "Telegram at " + api;
  }
}
