package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.LingeringThreads;
import org.onrecord.testing.Quotations;

class DiscordFrontEndTest {

  private static final String CALLBACK = "/interactions/.*/callback";

  private final CountDownLatch release = new CountDownLatch(1);
  private DiscordFixture bot;
  private FakeDiscord discord;

  @BeforeEach
  void start() throws Exception {
    bot = new DiscordFixture((text, message) -> answer(text)).start();
    discord = bot.discord;
  }

  @AfterEach
  void stop() {
    release.countDown();
    bot.close();
    assertEquals(List.of(), discord.problems());
  }

  private Reply answer(String text) {
    if (text.startsWith("slow")) {
      try {
        assertTrue(release.await(1, TimeUnit.MINUTES));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return text.startsWith("quote") ? quotes(text) : Reply.of("echo: " + text);
  }

  private static Reply quotes(String text) {
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
                new Reply.Choice("Long", "/ask " + "long ".repeat(40))));
    return new Reply(List.of(new Reply.Paragraph(text), block, block, block, choices));
  }

  @Test
  void channelIsLeftAloneUnlessTheBotIsMeant() {
    discord.say(FakeDiscord.ONE, "nobody asked the bot", false);
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> now it is", true);

    assertEquals("echo: now it is", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void talkIsHeardUntilItIsDeleted() {
    discord.say(null, "in private", false);
    String deleted = discord.say(FakeDiscord.ONE, "said too much", false);
    discord.say(FakeDiscord.ONE, "we meet at noon", false);
    discord.delete(FakeDiscord.ONE, deleted);
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> the end", true);

    discord.awaitPosts(2);
    discord.await("the talk", d -> bot.books.talk().contains("the end"));
    assertEquals(List.of("we meet at noon", "the end"), bot.books.talk());
  }

  @Test
  void privateMessagesAreAnswered() {
    discord.say(null, "psst", false);

    assertEquals("echo: psst", discord.awaitPosts(1).get(0).text());
    assertEquals("@" + FakeDiscord.ANA, bot.heard.element().address().chat());
  }

  @Test
  void answerIsAReplyThatPingsNobody() {
    String question = discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> what?", true);

    JsonNode request = discord.awaitPosts(1).get(0).request();
    assertEquals(question, request.path("message_reference").path("message_id").asText());
  }

  @Test
  void editedQuestionChangesItsAnswer() {
    String question = discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> one", true);
    discord.awaitPosts(1);

    discord.edit(FakeDiscord.ONE, question, "<@" + FakeDiscord.BOT + "> two");

    discord.await("the edit", d -> d.posted().get(0).text().equals("echo: two"));
    assertEquals(1, discord.posted().size());
  }

  @Test
  void whatALinkLeadsToIsNoEditOfTheQuestion() {
    String question = discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> one", true);
    discord.awaitPosts(1);

    discord.edit(FakeDiscord.ONE, question, "<@" + FakeDiscord.BOT + "> one");
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> two", true);

    discord.awaitPosts(2);
    assertEquals(2, bot.heard.size());
  }

  @Test
  void slashCommandIsAcknowledgedBeforeItIsAnswered() {
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "slow one", "speaker", "Ana"));

    discord.await("the acknowledgement", d -> !d.calls("POST", CALLBACK).isEmpty());
    assertEquals(5, discord.calls("POST", CALLBACK).get(0).body().path("type").asInt());
    assertTrue(discord.posted().isEmpty());
    release.countDown();
    assertEquals("echo: slow one by Ana", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void answerAskedForInPrivateIsSeenByOne() {
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "x", "private", true));

    discord.awaitPosts(1);
    assertEquals(
        64, discord.calls("POST", CALLBACK).get(0).body().path("data").path("flags").asInt());
  }

  @Test
  void namesAreOfferedWhileTyping() {
    discord.type(FakeDiscord.ONE, "ask", "speaker", "A");

    discord.await("the offer", d -> !d.calls("POST", CALLBACK).isEmpty());
    JsonNode offer = discord.calls("POST", CALLBACK).get(0).body();
    assertEquals(8, offer.path("type").asInt());
    assertEquals("Ana Petrosyan", offer.path("data").path("choices").get(0).path("value").asText());
  }

  @Test
  void menuOfAMessageVerifiesItsWords() {
    discord.menu(FakeDiscord.ONE, "Verify this quotation", "She said “so it was said” then");

    assertEquals("echo: so it was said", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void commandThatWasNotAnsweredIsTakenUpAfterARestart() throws Exception {
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "slow once"));

    assertIsTakenUp();
  }

  @Test
  void privateMessageThatWasNotAnsweredIsTakenUpAfterARestart() throws Exception {
    discord.say(null, "slow once", false);

    assertIsTakenUp();
  }

  @Test
  void mentionThatWasNotAnsweredIsTakenUpAfterARestart() throws Exception {
    discord.say(FakeDiscord.TWO, "<@" + FakeDiscord.BOT + "> slow once", true);

    assertIsTakenUp();
  }

  private void assertIsTakenUp() throws Exception {
    discord.await("the question", d -> bot.heard.size() == 1);
    assertEquals(1, bot.books.unfinished(DiscordFrontEnd.NAME).size());

    bot.startAgainWithoutClosing();

    discord.await("the question once more", d -> bot.heard.size() == 2);
    ChatMessage[] heard = bot.heard.toArray(ChatMessage[]::new);
    assertEquals(heard[0].address(), heard[1].address());
    assertEquals(heard[0].personId(), heard[1].personId());
    release.countDown();
    discord.await("the end", d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());
    // both processes answer, people see one answer
    assertEquals("echo: slow once", discord.awaitPosts(1).get(0).text());
    assertEquals(1, discord.posted().size());
  }

  @Test
  void longAnswersTurnPagesInPlace() {
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> quote", true);
    FakeDiscord.Shown first = discord.awaitPosts(1).get(0);

    discord.press(first, first.button("2 of"));

    FakeDiscord.Shown second = discord.awaitPosts(2).get(1);
    assertTrue(second.text().contains("Ana Petrosyan"));
    assertEquals(6, discord.calls("POST", CALLBACK).get(0).body().path("type").asInt());
  }

  @Test
  void buttonsRunCommandsHoweverLong() {
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> quote", true);
    FakeDiscord.Shown first = discord.awaitPosts(1).get(0);

    discord.press(first, first.button("Context"));
    assertEquals("echo: context", discord.awaitPosts(2).get(1).text());
    discord.press(first, first.button("Long"));
    assertTrue(discord.awaitPosts(3).get(2).text().startsWith("echo: long long"));
  }

  @Test
  void pressIsAboutTheAnswerItStandsBelow() {
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "quote"));
    FakeDiscord.Shown first = discord.awaitPosts(1).get(0);
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> another", true);
    discord.awaitPosts(2);

    discord.press(first, first.button("Context"));

    discord.awaitPosts(3);
    List<ChatMessage> heard = List.copyOf(bot.heard);
    assertEquals(heard.get(0).id(), heard.get(2).below());
  }

  @Test
  void pressIsAboutTheFirstQuestionWhereAnswersTookEachOthersPlace() {
    discord.answerButtonsInPlace();
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "quote"));
    FakeDiscord.Shown first = discord.awaitPosts(1).get(0);

    discord.press(first, first.button("Context"));
    discord.await(
        "the first press",
        d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty() && bot.heard.size() == 2);
    discord.press(first, first.button("Context"));
    discord.await("the second press", d -> bot.heard.size() == 3);

    List<ChatMessage> heard = List.copyOf(bot.heard);
    assertEquals(heard.get(0).id(), heard.get(2).below());
  }

  @Test
  void feedbackIsKept() {
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> quote", true);
    FakeDiscord.Shown first = discord.awaitPosts(1).get(0);

    discord.press(first, first.button("Wrong"));

    assertTrue(discord.awaitPosts(2).get(1).text().startsWith("Noted"));
    discord.await("the feedback", d -> !bot.books.newest(1).isEmpty());
    assertEquals(Feedback.Verdict.WRONG, bot.books.newest(1).get(0).verdict());
    assertEquals("quote", bot.books.newest(1).get(0).question());
  }

  @Test
  void channelWhereTheBotMayNotWriteIsToldToTheAdminOnce() throws Exception {
    bot.frontEnd().close();
    bot.startFor(Set.of(), Set.of(FakeDiscord.ANA));
    discord.refuse(FakeDiscord.TWO, 50013);
    discord.say(FakeDiscord.TWO, "<@" + FakeDiscord.BOT + "> one", true);
    discord.say(FakeDiscord.TWO, "<@" + FakeDiscord.BOT + "> two", true);
    discord.await("the questions", d -> bot.heard.size() == 2);
    discord.await("the end", d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> three", true);

    discord.awaitPosts(2);
    assertEquals(
        Set.of("echo: three", "I was asked in " + FakeDiscord.TWO + " but may not write there."),
        Set.copyOf(discord.posted().stream().map(FakeDiscord.Shown::text).toList()));
  }

  @Test
  void channelsThatAreNotAllowedStaySilentAndTheAdminHearsOnce() throws Exception {
    bot.frontEnd().close();
    bot.startFor(Set.of(FakeDiscord.ONE), Set.of(FakeDiscord.ANA));
    discord.say(FakeDiscord.TWO, "<@" + FakeDiscord.BOT + "> let me in", true);
    discord.say(FakeDiscord.TWO, "<@" + FakeDiscord.BOT + "> please", true);
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> may I?", true);

    discord.awaitPosts(2);
    assertEquals(1, bot.heard.size());
    assertEquals(
        1, discord.posted().stream().filter(p -> p.text().contains(FakeDiscord.TWO)).count());
  }

  @Test
  void threadsOfAChannelThatIsAllowedAreToo() throws Exception {
    bot.frontEnd().close();
    String thread = "400000000000000001";
    discord.threads().addOpen(thread, FakeDiscord.ONE);
    bot.startFor(Set.of(FakeDiscord.ONE), Set.of());

    discord.say(thread, "<@" + FakeDiscord.BOT + "> may I?", true);

    assertEquals(thread, discord.awaitPosts(1).get(0).channel());
  }

  @Test
  void missingRightIsToldApart() {
    discord.refuse(FakeDiscord.TWO, 50013);
    ChatAddress two = new ChatAddress(DiscordFrontEnd.NAME, FakeDiscord.TWO, null);

    DeliveryException refused =
        assertThrows(DeliveryException.class, () -> bot.frontEnd().send(two, Reply.of("may I?")));

    assertEquals(DeliveryException.Outcome.FORBIDDEN, refused.outcome());
  }

  @Test
  void channelThatIsNotThereIsGone() {
    ChatAddress gone = new ChatAddress(DiscordFrontEnd.NAME, "300000000000000099", null);

    DeliveryException refused =
        assertThrows(DeliveryException.class, () -> bot.frontEnd().send(gone, Reply.of("x")));

    assertEquals(DeliveryException.Outcome.GONE, refused.outcome());
  }

  @Test
  void privateChatsAreFoundByTheirPerson() throws Exception {
    bot.frontEnd()
        .send(
            new ChatAddress(DiscordFrontEnd.NAME, "@" + FakeDiscord.ANA, null), Reply.of("a word"));

    assertEquals("a word", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void connectionThatIsCutComesBack() throws Exception {
    discord.gateway().cut();
    discord.await("another connection", d -> d.gateway().clients() > 0);
    discord.await(
        "a new session",
        d -> d.gateway().heard().stream().filter(f -> f.path("op").asInt() == 6).count() > 0);
    discord.say(FakeDiscord.ONE, "<@" + FakeDiscord.BOT + "> still there?", true);

    assertEquals("echo: still there?", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void wrongTokenIsOneSentence() {
    try (DiscordFrontEnd wrong = bot.make("wrong.token.here", Set.of(), Set.of())) {
      FrontEndException refused = assertThrows(FrontEndException.class, wrong::start);

      assertTrue(refused.toString().contains("DISCORD_BOT_TOKEN"));
      assertFalse(refused.toString().contains("wrong.token.here"));
    }
  }

  @Test
  void noThreadIsLeftBehind() {
    discord.say(null, "bye", false);
    discord.awaitPosts(1);

    bot.frontEnd().close();

    assertEquals(List.of(), LingeringThreads.named("discord", "JDA"));
  }
}
