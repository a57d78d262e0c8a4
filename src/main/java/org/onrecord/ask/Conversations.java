package org.onrecord.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.PersonalRecords;
import org.onrecord.chat.Recent;
import org.onrecord.query.Conversation;

/**
 * What each person in each chat last talked about, for as long as they may still mean it.
 *
 * <p>Kept in memory and not for long: nobody leans on a question of yesterday. Who types leans on
 * what they themselves last asked; who presses a button, on the answer above it.
 */
public final class Conversations implements PersonalRecords {

  private static final int MOST = 10_000;
  private static final int ANSWERS = 5_000;

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

  /** The same by the message that was answered, for buttons below answers that are not the last. */
  private final Recent<Place, Kept> byMessage = new Recent<>(ANSWERS);

  private record Key(ChatAddress address, String person) {}

  private record Place(ChatAddress address, String message) {}

  private record Kept(Key owner, Conversation conversation, Instant until) {}

  /**
   * @param kept how long after an answer a question may lean on it
   */
  public Conversations(Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  public synchronized Conversation with(ChatMessage message) {
    String below = message.below();
    Kept found =
        below == null
            ? byPerson.get(key(message))
            : byMessage.get(new Place(message.address(), below)).orElse(null);
    return found == null || found.until().isBefore(clock.instant())
        ? Conversation.NEW
        : found.conversation();
  }

  public synchronized void keep(ChatMessage message, Conversation conversation) {
    Kept now = new Kept(key(message), conversation, clock.instant().plus(kept));
    byPerson.put(key(message), now);
    byMessage.put(new Place(message.address(), message.id()), now);
  }

  @Override
  public String whatIsKept() {
    return "what you last asked, in memory, so that you can ask what else there is";
  }

  @Override
  public synchronized int forget(String frontEnd, String personId) {
    int before = byPerson.size();
    Predicate<Key> theirs =
        key -> key.address().frontEnd().equals(frontEnd) && key.person().equals(personId);
    byPerson.keySet().removeIf(theirs);
    byMessage.removeIf(one -> theirs.test(one.owner()));
    return before - byPerson.size();
  }

  private static Key key(ChatMessage message) {
    return new Key(message.address(), message.personId());
  }
}
