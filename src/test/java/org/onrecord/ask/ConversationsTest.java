package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.query.Conversation;
import org.onrecord.testing.MovingClock;

class ConversationsTest {

  private static final ChatAddress GROUP = new ChatAddress("net", "-5", null);
  private static final Conversation FIRST = new Conversation(null, List.of(), 1);
  private static final Conversation SECOND = new Conversation(null, List.of(), 2);

  private final Conversations conversations =
      new Conversations(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofMinutes(1));

  @Test
  void whoTypesLeansOnWhatTheyLastAsked() {
    conversations.keep(by("ana", "1"), FIRST);
    conversations.keep(by("ana", "2"), SECOND);

    assertSame(SECOND, conversations.with(by("ana", "3")));
    assertSame(Conversation.NEW, conversations.with(by("bea", "4")));
  }

  @Test
  void nobodyLeansOnWhatWasAskedLongAgo() {
    var clock = new MovingClock(Instant.EPOCH);
    var talks = new Conversations(clock, Duration.ofMinutes(1));
    talks.keep(by("ana", "1"), FIRST);

    clock.move(Duration.ofMinutes(1));
    assertSame(FIRST, talks.with(by("ana", "2")));
    assertSame(FIRST, talks.with(by("ana", "p").below("1")));

    clock.move(Duration.ofSeconds(1));
    assertSame(Conversation.NEW, talks.with(by("ana", "3")));
    assertSame(Conversation.NEW, talks.with(by("ana", "q").below("1")));
  }

  @Test
  void whoPressesAButtonLeansOnTheAnswerAboveIt() {
    conversations.keep(by("ana", "1"), FIRST);
    conversations.keep(by("ana", "2"), SECOND);

    assertSame(FIRST, conversations.with(by("ana", "p").below("1")));
    assertSame(FIRST, conversations.with(by("bea", "q").below("1")));
    assertSame(Conversation.NEW, conversations.with(by("ana", "r").below(ChatMessage.UNKNOWN)));
  }

  @Test
  void nothingIsLeftOfWhoWantsToBeForgotten() {
    conversations.keep(by("ana", "1"), FIRST);
    conversations.keep(by("bea", "2"), SECOND);

    assertEquals(1, conversations.forget("net", "ana"));
    assertSame(Conversation.NEW, conversations.with(by("bea", "p").below("1")));
    assertSame(SECOND, conversations.with(by("ana", "q").below("2")));
  }

  private static ChatMessage by(String person, String id) {
    return new ChatMessage(GROUP, id, person, person, "what?", Instant.EPOCH, false);
  }
}
