package org.onrecord.adapter.telegram;

import java.util.function.BiConsumer;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.Reply;

/** Lets the chats in that may ask, and tells the admins once of each that may not. */
final class Doorkeeper {

  private final TelegramSettings settings;
  private final ChatRegister register;
  private final BiConsumer<ChatAddress, Reply> tell;

  Doorkeeper(
      TelegramSettings settings, ChatRegister register, BiConsumer<ChatAddress, Reply> tell) {
    this.settings = settings;
    this.register = register;
    this.tell = tell;
  }

  boolean lets(Incoming incoming) {
    String chat = incoming.chat();
    if (incoming instanceof Incoming.Membership
        || incoming instanceof Incoming.Moved
        || isAllowed(chat)
        || settings.admins().contains(chat)) {
      return true;
    }
    if (register.isFirstNote(TelegramFrontEnd.NAME, chat, "not allowed")) {
      tellAdmins(
          "I was asked in chat " + chat + " and stayed silent: it is not in ALLOWED_CHAT_IDS.");
    }
    return false;
  }

  /** Whether a chat may ask; a group that was allowed still is when it gets a new id. */
  boolean isAllowed(String chat) {
    return settings.allows(chat)
        || settings.allowedChats().stream()
            .map(allowed -> new ChatAddress(TelegramFrontEnd.NAME, allowed, null))
            .anyMatch(allowed -> register.current(allowed).chat().equals(chat));
  }

  /** Says that the bot has no right to write somewhere. */
  void tellForbidden(ChatAddress address) {
    if (register.isFirstNote(TelegramFrontEnd.NAME, address.chat(), "forbidden")) {
      tellAdmins("I was asked in chat " + address.chat() + " but may not write there.");
    }
  }

  private void tellAdmins(String words) {
    for (String admin : settings.admins()) {
      tell.accept(new ChatAddress(TelegramFrontEnd.NAME, admin, null), Reply.of(words));
    }
  }
}
