package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Reply;

class ArchivedThreadsTest {

  private static final String THREAD = "800000000000000001";
  private static final ChatAddress IN_THREAD =
      new ChatAddress(DiscordFrontEnd.NAME, FakeDiscord.ONE, THREAD);

  private DiscordFixture bot;
  private FakeDiscord discord;

  @BeforeEach
  void make() throws Exception {
    bot = new DiscordFixture((text, message) -> Reply.of("echo: " + text));
    discord = bot.discord;
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), discord.problems());
  }

  @Test
  void postWakesUpAThreadThatWasArchivedBeforeTheStart() throws Exception {
    discord.threads().addArchived(THREAD, FakeDiscord.ONE, false);
    bot.start();

    bot.frontEnd().send(IN_THREAD, Reply.of("good morning"));

    assertEquals(THREAD, discord.posted().get(0).channel());
    assertFalse(discord.threads().isAsleep(THREAD));
  }

  @Test
  @Timeout(60)
  void postWakesUpAThreadThatWasArchivedMeanwhile() throws Exception {
    discord.threads().addOpen(THREAD, FakeDiscord.ONE);
    bot.start();
    post("good morning");
    discord.archive(THREAD);

    post("good evening");
    post("good night");

    assertEquals(3, discord.posted().size());
    assertFalse(discord.threads().isAsleep(THREAD));
  }

  /** Sends as the outbox does, which comes back when it is told to. */
  private void post(String text) throws DeliveryException {
    boolean isSent = false;
    while (!isSent) {
      try {
        bot.frontEnd().send(IN_THREAD, Reply.of(text));
        isSent = true;
      } catch (DeliveryException e) {
        if (e.outcome() != DeliveryException.Outcome.LATER) {
          throw e;
        }
      }
    }
  }

  @Test
  void postFindsAThreadThatWasWokenWithoutOurHearingOfItYet() throws Exception {
    bot.start();
    discord.threads().addOpen(THREAD, FakeDiscord.ONE);

    bot.frontEnd().send(IN_THREAD, Reply.of("good morning"));

    assertEquals(THREAD, discord.posted().get(0).channel());
  }

  @Test
  void lockedThreadIsForbiddenUntilSomebodyOpensIt() throws Exception {
    discord.threads().addArchived(THREAD, FakeDiscord.ONE, true);
    bot.start();

    assertEquals(DeliveryException.Outcome.FORBIDDEN, refusal().outcome());
    assertTrue(discord.threads().isAsleep(THREAD));
  }

  @Test
  void threadThatIsNowhereIsGone() throws Exception {
    bot.start();

    assertEquals(DeliveryException.Outcome.GONE, refusal().outcome());
  }

  @Test
  void questionInAThreadIsAnsweredAfterTheThreadFellAsleep() throws Exception {
    discord.threads().addArchived(THREAD, FakeDiscord.ONE, false);
    String question = discord.say(THREAD, "<@" + FakeDiscord.BOT + "> before", true);
    bot.books.keepNew(
        List.of(new Inbox.Update(DiscordFrontEnd.NAME, question, FakeDiscord.ONE + "/" + THREAD)));

    bot.start();

    assertEquals("echo: before", discord.awaitPosts(1).get(0).text());
    assertEquals(THREAD, discord.posted().get(0).channel());
  }

  @Test
  void questionInAThreadIsAnsweredThere() throws Exception {
    discord.threads().addOpen(THREAD, FakeDiscord.ONE);
    bot.start();

    discord.say(THREAD, "<@" + FakeDiscord.BOT + "> here", true);

    assertEquals(THREAD, discord.awaitPosts(1).get(0).channel());
    assertEquals(IN_THREAD, bot.heard.element().address());
  }

  private DeliveryException refusal() {
    return assertThrows(
        DeliveryException.class, () -> bot.frontEnd().send(IN_THREAD, Reply.of("hello?")));
  }
}
