package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Reply;

class LateAnswersTest {

  /** Of the year 2016. */
  private static final String LONG_AGO = "190000000000000000";

  private static final String ALONE = "600000000000000001";

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
  void oldCommandIsAnsweredInItsChannel() throws Exception {
    keep(FakeDiscord.ONE, false);

    bot.start();

    FakeDiscord.Shown shown = discord.awaitPosts(1).get(0);
    assertEquals(FakeDiscord.ONE, shown.channel());
    assertEquals("Ana asked: /ask what?\necho: what?", shown.text());
    assertEquals(0, discord.calls("PATCH", "/webhooks/.*").size());
    awaitFinished();
  }

  @Test
  void oldCommandInPrivateIsAnsweredToItsPersonAlone() throws Exception {
    keep(FakeDiscord.ONE, true);

    bot.start();

    assertEquals(ALONE, discord.awaitPosts(1).get(0).channel());
    awaitFinished();
  }

  @Test
  void personHearsAloneWhereTheBotMayNotWrite() throws Exception {
    discord.refuse(FakeDiscord.ONE, 50013);
    keep(FakeDiscord.ONE, false);

    bot.start();

    assertEquals(ALONE, discord.awaitPosts(1).get(0).channel());
    awaitFinished();
  }

  @Test
  void commandThatNobodyCanBeAnsweredToIsCounted() throws Exception {
    discord.refuse(FakeDiscord.ONE, 50013);
    discord.refuse(ALONE, 50007);
    keep(FakeDiscord.ONE, false);

    bot.start();

    awaitFinished();
    assertTrue(discord.posted().isEmpty());
    assertEquals(1, bot.frontEnd().unanswered());
  }

  @Test
  void wayBackThatIsClosedTooSoonIsNoLoss() throws Exception {
    bot.close();
    bot =
        new DiscordFixture(
            (text, message) -> {
              discord.closeWayBack("token-" + message.id());
              return Reply.of("echo: " + text);
            });
    discord = bot.discord;
    bot.start();

    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "quick"));

    FakeDiscord.Shown shown = discord.awaitPosts(1).get(0);
    assertEquals("Ana asked: /ask quick\necho: quick", shown.text());
  }

  private void keep(String channel, boolean isPrivate) {
    ChatMessage message =
        new ChatMessage(
            new ChatAddress(DiscordFrontEnd.NAME, channel, null),
            LONG_AGO,
            FakeDiscord.ANA,
            "Ana",
            "/ask what?",
            Instant.EPOCH,
            false);
    KeptCommand command = new KeptCommand(message, "token", isPrivate);
    bot.books.keepNew(List.of(new Inbox.Update(DiscordFrontEnd.NAME, LONG_AGO, command.text())));
  }

  private void awaitFinished() {
    discord.await("the end", d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());
  }
}
