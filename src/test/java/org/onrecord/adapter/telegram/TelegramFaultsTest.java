package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Reply;
import org.onrecord.testing.LingeringThreads;

class TelegramFaultsTest {

  private static final long ANA = 77;
  private static final ChatAddress GROUP = new ChatAddress(TelegramFrontEnd.NAME, "-1001234", null);

  private TelegramFixture bot;

  @BeforeEach
  void start() throws Exception {
    bot = TelegramFixture.echoing();
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), bot.api.problems());
  }

  @Test
  void pauseThatIsAskedForIsKeptAndNothingIsLost() {
    bot.api.slowDown(1, BotApiServer.to("sendMessage"), 1);
    bot.api.update(BotApiUpdates.privateText(ANA, "one"));
    bot.api.update(BotApiUpdates.privateText(ANA, "two"));

    bot.api.awaitPosts(2);
    assertEquals(List.of("echo: one", "echo: two"), texts());
  }

  @Test
  void gatewayThatIsAwayIsTriedAgain() {
    bot.api.breakGateway(1, BotApiServer.to("sendMessage"));
    bot.api.update(BotApiUpdates.privateText(ANA, "one"));

    bot.api.awaitPosts(1);
    assertEquals(List.of("echo: one"), texts());
  }

  @Test
  void postCutAfterItLeftIsNotRepeated() {
    bot.api.cut(1, BotApiServer.to("sendMessage"), true);

    DeliveryException cut =
        assertThrows(
            DeliveryException.class, () -> bot.frontEnd().send(GROUP, Reply.of("only once")));

    assertEquals(DeliveryException.Outcome.UNKNOWN, cut.outcome());
    bot.api.update(BotApiUpdates.privateText(ANA, "next"));
    bot.api.awaitPosts(2);
    assertEquals(List.of("only once", "echo: next"), texts());
  }

  @Test
  void groupThatMovedIsFoundAgain() throws Exception {
    bot.api.migrate(GROUP.chat(), "-10099999999999");

    bot.frontEnd().send(GROUP, Reply.of("hello"));
    bot.frontEnd().send(GROUP, Reply.of("again"));

    assertEquals(
        List.of("-10099999999999", "-10099999999999"),
        bot.api.posted().stream().map(BotApiServer.Shown::chat).toList());
    assertEquals(3, bot.api.calls("sendMessage").size());
  }

  @Test
  void chatThatThrewTheBotOutIsGoneForEver() {
    bot.api.fail(
        1, BotApiServer.to("sendMessage"), 403, "Forbidden: bot was kicked from the group chat");

    for (int i = 0; i < 2; i++) {
      DeliveryException gone =
          assertThrows(DeliveryException.class, () -> bot.frontEnd().send(GROUP, Reply.of("x")));
      assertEquals(DeliveryException.Outcome.GONE, gone.outcome());
    }
    assertEquals(1, bot.api.calls("sendMessage").size());
  }

  @Test
  void eventThatTheBotWasThrownOutIsEnough() {
    bot.api.update(BotApiUpdates.thrownOut(Long.parseLong(GROUP.chat()), ANA));
    bot.api.update(BotApiUpdates.privateText(ANA, "after that"));
    bot.api.awaitPosts(1);

    DeliveryException gone =
        assertThrows(DeliveryException.class, () -> bot.frontEnd().send(GROUP, Reply.of("x")));

    assertEquals(DeliveryException.Outcome.GONE, gone.outcome());
  }

  @Test
  void deletedTopicIsGoneButNotItsGroup() throws Exception {
    bot.api.fail(1, BotApiServer.to("sendMessage"), 400, "Bad Request: message thread not found");
    ChatAddress topic = new ChatAddress(TelegramFrontEnd.NAME, GROUP.chat(), "5");

    DeliveryException gone =
        assertThrows(DeliveryException.class, () -> bot.frontEnd().send(topic, Reply.of("x")));
    bot.frontEnd().send(GROUP, Reply.of("still here"));

    assertEquals(DeliveryException.Outcome.GONE, gone.outcome());
    assertEquals(List.of("still here"), texts());
  }

  @Test
  void missingRightIsToldApart() {
    bot.api.fail(
        1,
        BotApiServer.to("sendMessage"),
        400,
        "Bad Request: not enough rights to send text messages to the chat");

    DeliveryException forbidden =
        assertThrows(DeliveryException.class, () -> bot.frontEnd().send(GROUP, Reply.of("x")));

    assertEquals(DeliveryException.Outcome.FORBIDDEN, forbidden.outcome());
  }

  @Test
  void chatWhereTheBotMayNotWriteIsToldToTheAdminOnce() throws Exception {
    bot.startFor(Set.of(), Set.of("1"));
    bot.api.fail(
        2,
        call -> call.method().equals("sendMessage") && call.chat().equals("-5"),
        400,
        "Bad Request: not enough rights to send messages");
    bot.api.update(BotApiUpdates.groupText(-5, ANA, "/ask one"));
    bot.api.update(BotApiUpdates.groupText(-5, ANA, "/ask two"));
    bot.api.await("both tries", api -> api.calls("sendMessage").size() >= 3);
    bot.api.update(BotApiUpdates.privateText(ANA, "three"));

    bot.api.awaitPosts(2);
    assertEquals(
        Set.of("echo: three", "I was asked in chat -5 but may not write there."),
        Set.copyOf(texts()));
  }

  @Test
  void answerThatIsRefusedBecomesAnApology() {
    bot.api.fail(1, BotApiServer.to("sendMessage"), 400, "Bad Request: can't parse entities");
    bot.api.update(BotApiUpdates.privateText(ANA, "odd"));

    assertTrue(bot.api.awaitPosts(1).get(0).text().contains("reference"));
  }

  @Test
  void unreadableUpdatesAreSkippedAndCounted() {
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < 3; i++) {
      ObjectNode odd = json.createObjectNode();
      odd.putObject("message").put("message_id", "not a number").put("chat", i);
      bot.api.update(odd);
    }
    bot.api.update(BotApiUpdates.privateText(ANA, "still there?"));

    assertEquals("echo: still there?", bot.api.awaitPosts(1).get(0).text());
    assertEquals(3, bot.frontEnd().unreadableUpdates());
  }

  @Test
  void batchOfOnlyUnreadableUpdatesIsPassed() {
    ObjectNode odd = new ObjectMapper().createObjectNode();
    odd.putObject("message").put("message_id", "not a number");
    int id = bot.api.update(odd);

    bot.api.await(
        "a poll past it",
        api ->
            api.calls("getUpdates").stream()
                .anyMatch(call -> call.body().path("offset").asInt() == id + 1));
  }

  @Test
  void updatesThatComeAgainOrOutOfOrderAreAnsweredOnce() {
    List<JsonNode> updates = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      updates.add(BotApiUpdates.privateText(1000 + i, "question " + i).put("update_id", i));
    }
    List<JsonNode> delivered = new ArrayList<>(updates);
    delivered.addAll(updates);
    delivered.addAll(updates);
    Collections.shuffle(delivered, new Random(7));

    bot.api.deliverAsIs(delivered);

    bot.api.await("all answered", Duration.ofMinutes(1), api -> api.posted().size() >= 60);
    bot.api.update(BotApiUpdates.privateText(ANA, "last"));
    bot.api.awaitPosts(61);
    Set<String> once = new TreeSet<>(texts());
    assertEquals(61, once.size());
    assertEquals(61, bot.api.posted().size());
  }

  @Test
  void updatesThatCouldNotBeKeptComeAgain() {
    bot.books.breakInbox(true);
    bot.api.update(BotApiUpdates.privateText(ANA, "don't lose me"));
    bot.api.awaitCalls("getUpdates", 2);
    bot.books.breakInbox(false);

    assertEquals("echo: don't lose me", bot.api.awaitPosts(1).get(0).text());
  }

  @Test
  void questionThatWasNotAnsweredIsTakenUpAfterARestart() throws Exception {
    bot.close();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    bot =
        new TelegramFixture(
            (text, message) -> {
              if (begun.getCount() > 0) {
                begun.countDown();
                awaitQuietly(never);
              }
              return Reply.of("answered: " + text);
            });
    bot.start();
    bot.api.update(BotApiUpdates.privateText(ANA, "patience"));
    assertTrue(begun.await(1, TimeUnit.MINUTES));
    assertEquals(1, bot.books.unfinished(TelegramFrontEnd.NAME).size());

    bot.startAgainWithoutClosing();

    assertEquals("answered: patience", bot.api.awaitPosts(1).get(0).text());
    never.countDown();
  }

  @Test
  void pollsThatFailAreTriedAgain() {
    bot.api.breakGateway(2, BotApiServer.to("getUpdates"));
    bot.api.update(BotApiUpdates.privateText(ANA, "wake up"));
    bot.api.awaitPosts(1);
    bot.api.update(BotApiUpdates.privateText(ANA, "after the fault"));

    bot.api.awaitPosts(2);
    assertEquals("echo: after the fault", texts().get(1));
  }

  @Test
  void pauseThatIsAskedForBetweenPollsIsKept() {
    bot.api.slowDown(1, BotApiServer.to("getUpdates"), 1);
    bot.api.update(BotApiUpdates.privateText(ANA, "before"));
    bot.api.awaitPosts(1);
    bot.api.update(BotApiUpdates.privateText(ANA, "after"));

    bot.api.awaitPosts(2);
    assertEquals(List.of("echo: before", "echo: after"), texts());
  }

  @Test
  void pollsOfAnotherProcessAreOutwaited() {
    bot.api.fail(
        2, BotApiServer.to("getUpdates"), 409, "Conflict: terminated by other getUpdates request");
    bot.api.update(BotApiUpdates.privateText(ANA, "before"));
    bot.api.awaitPosts(1);
    bot.api.update(BotApiUpdates.privateText(ANA, "after"));

    bot.api.awaitPosts(2);
    assertEquals(List.of("echo: before", "echo: after"), texts());
  }

  @Test
  void wrongTokenIsOneSentence() {
    TelegramSettings settings =
        new TelegramSettings("99:wrong", bot.api.url(), Set.of(), Set.of(), Duration.ofSeconds(1));
    try (TelegramFrontEnd wrong = new TelegramFrontEnd(settings, bot.desk())) {
      FrontEndException refused = assertThrows(FrontEndException.class, wrong::start);

      assertTrue(refused.toString().contains("TELEGRAM_BOT_TOKEN"));
      assertFalse(refused.toString().contains("99:wrong"));
    }
  }

  @Test
  void noThreadIsLeftBehind() {
    bot.api.update(BotApiUpdates.privateText(ANA, "bye"));
    bot.api.awaitPosts(1);

    bot.frontEnd().close();

    assertEquals(List.of(), LingeringThreads.named("telegram", "OkHttp"));
  }

  private List<String> texts() {
    return bot.api.posted().stream().map(BotApiServer.Shown::text).toList();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      boolean unused = latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
