package org.onrecord.adapter.discord;

import java.util.Set;
import java.util.function.BiConsumer;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.Reply;

/** Lets the chats in that may ask, and tells the admins once of each where the bot cannot be. */
final class DiscordDoor {

  private final DiscordSettings settings;
  private final ChatRegister register;
  private final BiConsumer<ChatAddress, Reply> tell;

  DiscordDoor(
      DiscordSettings settings, ChatRegister register, BiConsumer<ChatAddress, Reply> tell) {
    this.settings = settings;
    this.register = register;
    this.tell = tell;
  }

  /**
   * Whether one of a message's places may ask.
   *
   * @param places the guild, the channel, the thread, the person: whatever a setting may name
   */
  boolean lets(ChatAddress address, Set<String> places) {
    boolean isAllowed = isAllowed(address, places);
    if (!isAllowed) {
      tellOnce(
          address,
          "not allowed",
          "I was asked in " + address.chat() + " and stayed silent: not in ALLOWED_CHAT_IDS.");
    }
    return isAllowed;
  }

  /** Whether one of these places may ask; nobody is told if none may. */
  boolean isAllowed(ChatAddress address, Set<String> places) {
    return settings.allowedChats().isEmpty()
        || places.stream().anyMatch(settings.allowedChats()::contains)
        || settings.admins().stream().map(Channels::addressOfPerson).anyMatch(address::equals);
  }

  /** Says that the bot has no right to write somewhere. */
  void tellForbidden(ChatAddress address) {
    tellOnce(
        address, "forbidden", "I was asked in " + address.chat() + " but may not write there.");
  }

  private void tellOnce(ChatAddress address, String note, String words) {
    if (register.isFirstNote(DiscordFrontEnd.NAME, address.chat(), note)) {
      settings.admins().forEach(id -> tell.accept(Channels.addressOfPerson(id), Reply.of(words)));
    }
  }
}
