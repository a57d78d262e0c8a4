package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.Payloads;

class TelegramPayloadsTest {

  private static final long FIRST_PERSON = 5_000;

  @Test
  void nobodyIsPingedAndNoMarkupGetsThrough() throws Exception {
    List<String> payloads = Payloads.all();
    try (TelegramFixture bot = new TelegramFixture(Payloads::answer).start()) {
      for (int i = 0; i < payloads.size(); i++) {
        String payload = payloads.get(i);
        bot.api.update(
            BotApiUpdates.named(
                BotApiUpdates.privateText(FIRST_PERSON + i, "? " + payload), payload));
      }

      bot.api.awaitPosts(payloads.size());
      for (BotApiServer.Shown shown : bot.api.posted()) {
        String payload = payloads.get(Math.toIntExact(Long.parseLong(shown.chat()) - FIRST_PERSON));
        assertTrue(shown.text().contains("“? " + payload + "”"), shown.text());
        assertTrue(shown.text().contains("You asked: ? " + payload + ", " + payload), shown.text());
      }
      assertEquals(List.of(), bot.api.problems());
    }
  }
}
