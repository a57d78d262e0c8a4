package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Reply;

class DiscordShardsTest {

  private static final String MENTION = "<@" + FakeDiscord.BOT + "> ";

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
  void guildsOfEveryShardAreAnswered() throws Exception {
    bot.startSharded(2);
    discord.say(FakeDiscord.ONE, MENTION + "first", true);
    discord.say(FakeDiscord.THREE, MENTION + "second", true);
    discord.say(null, "third", false);

    discord.awaitPosts(3);
    assertEquals(2, discord.gateway().clients());
    assertEquals(
        new TreeSet<>(List.of("echo: first", "echo: second", "echo: third")),
        new TreeSet<>(texts()));
  }

  @Test
  void postsReachGuildsOfEveryShard() throws Exception {
    bot.startSharded(2);
    for (String channel : List.of(FakeDiscord.ONE, FakeDiscord.THREE)) {
      bot.frontEnd()
          .send(new ChatAddress(DiscordFrontEnd.NAME, channel, null), Reply.of("to " + channel));
    }

    assertEquals(List.of("to " + FakeDiscord.ONE, "to " + FakeDiscord.THREE), texts());
  }

  @Test
  void whatWasNotAnsweredIsTakenUpOnceEveryShardIsThere() throws Exception {
    for (String channel : List.of(FakeDiscord.ONE, FakeDiscord.THREE)) {
      String question = discord.say(channel, MENTION + "before", true);
      bot.books.keepNew(List.of(new Inbox.Update(DiscordFrontEnd.NAME, question, channel)));
    }

    bot.startSharded(2);

    discord.awaitPosts(2);
    discord.await("the end", d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());
    assertEquals(List.of("echo: before", "echo: before"), texts());
  }

  private List<String> texts() {
    return discord.posted().stream().map(FakeDiscord.Shown::text).toList();
  }
}
