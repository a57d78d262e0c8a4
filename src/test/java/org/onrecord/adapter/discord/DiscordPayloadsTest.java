package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.Payloads;

class DiscordPayloadsTest {

  @Test
  void nobodyIsPingedAndNoMarkupGetsThrough() throws Exception {
    List<String> payloads = Payloads.all();
    try (DiscordFixture bot = new DiscordFixture(Payloads::answer).start()) {
      for (int i = 0; i < payloads.size(); i++) {
        bot.discord.whisper(i, payloads.get(i), "? " + payloads.get(i));
      }

      bot.discord.awaitPosts(payloads.size());
      for (FakeDiscord.Shown shown : bot.discord.posted()) {
        String payload = payloads.get(FakeDiscord.numberOf(shown.channel()));
        assertTrue(shown.text().contains("“? " + payload + "”"), shown.text());
        assertTrue(
            oneLine(shown.text()).contains(oneLine("You asked: ? " + payload + ", " + payload)),
            shown.text());
      }
      assertEquals(List.of(), bot.discord.problems());
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
