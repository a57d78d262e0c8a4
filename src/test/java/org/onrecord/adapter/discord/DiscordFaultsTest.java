package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Reply;

class DiscordFaultsTest {

  private static final ChatAddress ONE =
      new ChatAddress(DiscordFrontEnd.NAME, FakeDiscord.ONE, null);
  private static final String MENTION = "<@" + FakeDiscord.BOT + "> ";
  private static final String CALLBACK = "/interactions/.*/callback";
  private static final Predicate<FakeDiscord.Call> POST = to("POST", "/channels/.*/messages");

  private static final Duration HOUR = Duration.ofHours(1);

  private DiscordFixture bot;
  private FakeDiscord discord;

  @BeforeEach
  void start() throws Exception {
    bot = new DiscordFixture((text, message) -> Reply.of("echo: " + text)).start();
    discord = bot.discord;
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), discord.problems());
  }

  static Predicate<FakeDiscord.Call> to(String method, String path) {
    return call -> call.method().equals(method) && call.path().matches(path);
  }

  @Test
  void whatComesAgainOrOutOfOrderIsAnsweredOnce() {
    IntStream.range(0, 30)
        .forEach(
            i -> {
              discord.slashInPrivate(100 + i, "ask", Map.of("text", "command " + i));
              discord.whisper(i, "Ana", "message " + i);
            });
    discord.gateway().tellAgain();
    discord.gateway().tellAgain();
    discord.awaitPosts(60);
    discord.say(FakeDiscord.ONE, MENTION + "the end", true);

    discord.awaitPosts(61);
    assertEquals(61, discord.posted().size());
    assertEquals(61, new TreeSet<>(texts()).size());
    assertEquals(30, discord.calls("POST", CALLBACK).size());
  }

  @Test
  void eventsThatMakeNoSenseEndNothing() {
    for (String event : List.of("MESSAGE_CREATE", "INTERACTION_CREATE", "MESSAGE_UPDATE")) {
      discord.gateway().dispatch(event, new ObjectMapper().createObjectNode().put("id", "odd"));
    }
    discord.say(FakeDiscord.ONE, MENTION + "still there?", true);

    assertEquals("echo: still there?", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void pauseThatIsAskedForIsKeptAndNothingIsLost() throws Exception {
    discord.faults().slowDown(1, POST, Duration.ofSeconds(1));
    for (String text : List.of("one", "two", "three")) {
      bot.frontEnd().send(ONE, Reply.of(text));
    }

    assertEquals(List.of("one", "two", "three"), texts());
  }

  @Test
  void chatsThatHaveToWaitHoldUpNoOther() throws Exception {
    discord
        .faults()
        .slowDown(
            20, call -> POST.test(call) && !call.path().contains("/" + FakeDiscord.ONE), HOUR);
    for (int i = 0; i < 20; i++) {
      discord.whisper(i, "Ana", "message " + i);
    }
    discord.await("the pauses", d -> d.faults().left() == 0);
    discord.say(FakeDiscord.ONE, MENTION + "quick", true);

    assertEquals("echo: quick", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void postCutAfterItArrivedIsNotDoubled() throws Exception {
    discord.faults().cut(1, POST, true);
    bot.frontEnd().send(ONE, Reply.of("only once"));
    bot.frontEnd().send(ONE, Reply.of("next"));

    assertEquals(List.of("only once", "next"), texts());
  }

  @Test
  void postCutBeforeItArrivedIsNotLost() throws Exception {
    discord.faults().cut(1, POST, false);
    bot.frontEnd().send(ONE, Reply.of("again"));

    assertEquals(List.of("again"), texts());
  }

  @Test
  void commandIsAnsweredThoughItsAcknowledgementWasCut() {
    discord.faults().cut(2, to("POST", CALLBACK), true);
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "anyway"));

    assertEquals("echo: anyway", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void answerInPlaceOfThinkingSurvivesACut() {
    discord.faults().cut(1, to("PATCH", "/webhooks/.*"), true);
    discord.slash(FakeDiscord.ONE, "ask", Map.of("text", "anyway"));
    discord.awaitPosts(1);
    discord.await("the end", d -> bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());

    assertEquals(List.of("echo: anyway"), texts());
  }

  @Test
  void answerThatIsRefusedBecomesAnApology() {
    discord.faults().refuse(1, POST, 400, 50035);
    discord.say(FakeDiscord.ONE, MENTION + "odd", true);

    String apology = discord.awaitPosts(1).get(0).text();
    assertTrue(apology.contains("reference"), apology);
  }

  @Test
  void serverThatIsAwayIsTriedAgain() {
    discord.faults().refuse(1, POST, 502, 0);
    discord.say(FakeDiscord.ONE, MENTION + "later", true);

    assertEquals("echo: later", discord.awaitPosts(1).get(0).text());
  }

  @Test
  void personWhoTakesNoPrivateMessagesIsGone() {
    discord.refuse("600000000000000001", 50007);

    DeliveryException gone =
        assertThrows(
            DeliveryException.class,
            () ->
                bot.frontEnd()
                    .send(DiscordFrontEnd.addressOfPerson(FakeDiscord.ANA), Reply.of("x")));

    assertEquals(DeliveryException.Outcome.GONE, gone.outcome());
  }

  @Test
  void intentThatIsNotGrantedIsToldToTheOperator() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    Logger log = Logger.getLogger(DiscordListener.class.getName());
    Filter before = log.getFilter();
    log.setFilter(
        record -> {
          if (record.getMessage().contains("discord.message.content")) {
            told.countDown();
          }
          return true;
        });
    try {
      discord.gateway().end(4014);

      assertTrue(told.await(1, TimeUnit.MINUTES));
    } finally {
      log.setFilter(before);
    }
  }

  private List<String> texts() {
    return discord.posted().stream().map(FakeDiscord.Shown::text).toList();
  }
}
