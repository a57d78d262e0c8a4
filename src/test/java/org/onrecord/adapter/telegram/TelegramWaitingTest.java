package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.Reply;

/** What people see while an answer is being worked on. */
class TelegramWaitingTest {

  private static final long ANA = 77;

  private final CountDownLatch release = new CountDownLatch(1);
  private TelegramFixture bot;

  @BeforeEach
  void start() throws Exception {
    bot =
        new TelegramFixture(
            (text, message) -> {
              if (text.startsWith("slow")) {
                await(release);
              }
              return new Reply(
                  List.of(
                      new Reply.Paragraph("echo: " + text),
                      new Reply.Choices(List.of(new Reply.Choice("Slow", "/ask slow press")))));
            });
    bot.start();
  }

  @AfterEach
  void stop() {
    release.countDown();
    bot.close();
    assertEquals(List.of(), bot.api.problems());
  }

  @Test
  void typingIsShownInTheChatOfTheQuestion() {
    bot.api.update(BotApiUpdates.groupText(-5, ANA, "/ask slow one"));

    assertEquals("-5", bot.api.awaitCalls("sendChatAction", 1).get(0).chat());
    assertTrue(bot.api.posted().isEmpty());
    release.countDown();
    bot.api.awaitPosts(1);
  }

  @Test
  void pressIsAcknowledgedBeforeItIsAnswered() {
    bot.api.update(BotApiUpdates.privateText(ANA, "quick"));
    BotApiServer.Shown first = bot.api.awaitPosts(1).get(0);

    bot.api.update(BotApiUpdates.press(ANA, ANA, first.id(), first.button("Slow")));

    bot.api.awaitCalls("answerCallbackQuery", 1);
    assertEquals(1, bot.api.posted().size());
    release.countDown();
    assertEquals("echo: slow press", bot.api.awaitPosts(2).get(1).text());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
