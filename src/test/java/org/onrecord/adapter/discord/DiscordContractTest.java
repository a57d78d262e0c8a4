package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiFunction;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndContract;
import org.onrecord.chat.Reply;

class DiscordContractTest extends FrontEndContract {

  @Override
  protected Network open(BiFunction<String, ChatMessage, Reply> answer) throws Exception {
    DiscordFixture fixture = new DiscordFixture(answer).start();
    return new Network() {
      @Override
      public FrontEnd frontEnd() {
        return fixture.frontEnd();
      }

      @Override
      public ChatAddress chat(String name) {
        return new ChatAddress(DiscordFrontEnd.NAME, id(name), null);
      }

      @Override
      public void say(String chat, String text) {
        fixture.discord.say(id(chat), "<@" + FakeDiscord.BOT + "> " + text, true);
      }

      @Override
      public List<String> awaitPosts(String chat, int count) {
        fixture.discord.await(count + " posts", d -> posts(d, chat).size() >= count);
        return posts(fixture.discord, chat);
      }

      @Override
      public int pictures() {
        return fixture.discord.pictures();
      }

      @Override
      public void close() {
        fixture.close();
        assertEquals(List.of(), fixture.discord.problems());
      }
    };
  }

  private static String id(String chat) {
    return chat.equals("one") ? FakeDiscord.ONE : FakeDiscord.TWO;
  }

  private static List<String> posts(FakeDiscord discord, String chat) {
    return discord.posted().stream()
        .filter(post -> post.channel().equals(id(chat)))
        .map(FakeDiscord.Shown::text)
        .toList();
  }
}
