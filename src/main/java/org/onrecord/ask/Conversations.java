package org.onrecord.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.PersonalRecords;
import org.onrecord.query.Conversation;

/**
 * What each person in each chat last talked about, for as long as they may still mean it.
 *
 * <p>Kept in memory and only the latest: nobody leans on a question of yesterday, and nobody sees
 * another person's.
 */
public final class Conversations implements PersonalRecords {

  private static final int MOST = 10_000;

  private final Clock clock;
  private final Duration kept;
  private final Map<Key, Kept> byPerson =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
          return size() > MOST;
        }
      };

  private record Key(ChatAddress address, String person) {}

  private record Kept(Conversation conversation, Instant until) {}

  /**
   * @param kept how long after an answer a question may lean on it
   */
  public Conversations(Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  public synchronized Conversation with(ChatMessage message) {
    Kept found = byPerson.get(key(message));
    return found == null || found.until().isBefore(clock.instant())
        ? Conversation.NEW
        : found.conversation();
  }

  public synchronized void keep(ChatMessage message, Conversation conversation) {
    byPerson.put(key(message), new Kept(conversation, clock.instant().plus(kept)));
  }

  @Override
  public String whatIsKept() {
    return "what you last asked, in memory, so that you can ask what else there is";
  }

  @Override
  public synchronized int forget(String frontEnd, String personId) {
    int before = byPerson.size();
    byPerson
        .keySet()
        .removeIf(
            key -> key.address().frontEnd().equals(frontEnd) && key.person().equals(personId));
    return before - byPerson.size();
  }

  private static Key key(ChatMessage message) {
    return new Key(message.address(), message.personId());
  }
}
