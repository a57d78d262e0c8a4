package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiFunction;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndContract;
import org.onrecord.chat.Reply;

class TelegramContractTest extends FrontEndContract {

  private static final List<String> CHATS = List.of("one", "two");

  @Override
  protected Network open(BiFunction<String, ChatMessage, Reply> answer) throws Exception {
    TelegramFixture fixture = new TelegramFixture(answer).start();
    return new Network() {
      @Override
      public FrontEnd frontEnd() {
        return fixture.frontEnd();
      }

      @Override
      public ChatAddress chat(String name) {
        return new ChatAddress(TelegramFrontEnd.NAME, Long.toString(id(name)), null);
      }

      @Override
      public void say(String chat, String text) {
        fixture.api.update(BotApiUpdates.privateText(id(chat), text));
      }

      @Override
      public List<String> awaitPosts(String chat, int count) {
        fixture.api.await(count + " posts", api -> posts(api, chat).size() >= count);
        return posts(fixture.api, chat);
      }

      @Override
      public int pictures() {
        return fixture.api.calls("sendPhoto").size();
      }

      @Override
      public void close() {
        fixture.close();
        assertEquals(List.of(), fixture.api.problems());
      }
    };
  }

  private static long id(String chat) {
    return 501L + CHATS.indexOf(chat);
  }

  private static List<String> posts(BotApiServer api, String chat) {
    return api.posted().stream()
        .filter(post -> post.chat().equals(Long.toString(id(chat))))
        .map(BotApiServer.Shown::text)
        .toList();
  }
}
