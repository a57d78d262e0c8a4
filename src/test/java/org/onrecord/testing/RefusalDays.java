package org.onrecord.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.chat.ChatAddress;

/** On which days chats refused a post, until the test ends. */
final class RefusalDays {

  private final Map<ChatAddress, Set<LocalDate>> days = new HashMap<>();

  /** Counts a day in; returns how many there are. */
  synchronized int count(ChatAddress chat, LocalDate day) {
    Set<LocalDate> refused = days.computeIfAbsent(chat, each -> new HashSet<>());
    refused.add(day);
    return refused.size();
  }

  synchronized int of(ChatAddress chat) {
    return days.getOrDefault(chat, Set.of()).size();
  }

  synchronized void forget(ChatAddress chat) {
    days.remove(chat);
  }
}
