package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

class TelegramPressesTest {

  private static final long ANA = 77;

  private TelegramFixture bot;

  @BeforeEach
  void start() throws Exception {
    bot = new TelegramFixture((text, message) -> answer(text)).start();
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), bot.api.problems());
  }

  private static Reply answer(String text) {
    if (!text.startsWith("quote")) {
      return Reply.of("echo: " + text);
    }
    String words = "word ".repeat(300).strip();
    Article article = Articles.withBody("“" + words + "” Ana Petrosyan said.");
    Reply.Block block =
        new Reply.Quote(
            1,
            Quotations.direct(article, words, Speaker.person("ana", "Ana Petrosyan")),
            Label.VERBATIM);
    Reply.Block choices =
        new Reply.Choices(
            List.of(
                new Reply.Choice("Context", "/ask context"),
                new Reply.Choice("Long", "/ask " + "länger ".repeat(20))));
    return new Reply(List.of(block, block, block, choices));
  }

  private BotApiServer.Shown quotes() {
    bot.api.update(BotApiUpdates.privateText(ANA, "quote"));
    return bot.api.awaitPosts(1).get(0);
  }

  private void press(BotApiServer.Shown below, String data) {
    bot.api.update(BotApiUpdates.press(ANA, ANA, below.id(), data));
  }

  @Test
  void buttonsRunCommandsHoweverLong() {
    BotApiServer.Shown first = quotes();

    press(first, first.button("Context"));
    assertEquals("echo: context", bot.api.awaitPosts(2).get(1).text());
    press(first, first.button("Long"));
    assertTrue(bot.api.awaitPosts(3).get(2).text().startsWith("echo: länger länger"));
    assertEquals(2, bot.api.awaitCalls("answerCallbackQuery", 2).size());
  }

  @Test
  void pressIsAboutTheAnswerItStandsBelow() {
    BotApiServer.Shown first = quotes();
    bot.api.update(BotApiUpdates.privateText(ANA, "another question"));
    bot.api.awaitPosts(2);

    press(first, first.button("Context"));
    bot.api.awaitPosts(3);
    bot.api.update(BotApiUpdates.press(ANA, ANA, 4711, first.button("Context")));
    bot.api.awaitPosts(4);

    List<ChatMessage> heard = List.copyOf(bot.heard);
    assertEquals(heard.get(0).id(), heard.get(2).below());
    assertEquals(ChatMessage.UNKNOWN, heard.get(3).below());
  }

  @Test
  void pagesTurnInPlace() {
    BotApiServer.Shown first = quotes();

    press(first, first.button("2 of"));

    bot.api.await(
        "the second page", api -> api.message(first.id()).buttons().toString().contains("3 of 3"));
    assertEquals(1, bot.api.posted().size());
  }

  @Test
  void pageOfAnAnswerThatIsForgottenIsToldSo() {
    press(quotes(), "p7");

    assertTrue(bot.api.awaitPosts(2).get(1).text().contains("ask again"));
  }

  @Test
  void feedbackIsKeptAndThankedFor() {
    BotApiServer.Shown first = quotes();

    press(first, first.button(Feedback.Verdict.WRONG.sign()));

    BotApiServer.Call thanks = bot.api.awaitCalls("answerCallbackQuery", 1).get(0);
    assertTrue(thanks.body().path("text").asText().startsWith("Noted: Wrong"));
    bot.api.await("the feedback", api -> !bot.books.newest(1).isEmpty());
    assertEquals(Feedback.Verdict.WRONG, bot.books.newest(1).get(0).verdict());
    assertEquals("quote", bot.books.newest(1).get(0).question());
  }

  @Test
  void inlineQueriesOfferQuotationsWithTheirCitation() {
    bot.api.update(BotApiUpdates.inline(ANA, "quote last mile"));

    JsonNode offer = bot.api.awaitCalls("answerInlineQuery", 1).get(0).body();
    assertEquals(3, offer.path("results").size());
    JsonNode content = offer.path("results").get(0).path("input_message_content");
    assertTrue(content.path("message_text").asText().contains("Ana Petrosyan"));
    assertTrue(bot.api.posted().isEmpty());
  }

  @Test
  void inlineQueryThatIsTooShortOffersNothing() {
    bot.api.update(BotApiUpdates.inline(ANA, "q"));

    JsonNode offer = bot.api.awaitCalls("answerInlineQuery", 1).get(0).body();
    assertEquals(0, offer.path("results").size());
  }

  @Test
  void inlineQueryWithoutQuotationsSaysWhyAndIsAskedAnewEachTime() {
    bot.api.update(BotApiUpdates.inline(ANA, "nothing of the kind"));

    JsonNode offer = bot.api.awaitCalls("answerInlineQuery", 1).get(0).body();
    assertEquals("echo: nothing of the kind", offer.path("button").path("text").asText());
    assertEquals(0, offer.path("cache_time").asInt(-1));
  }
}
