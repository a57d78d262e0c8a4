package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.TestCharts;

/** What every front end must do; a new network extends this and is done when it passes. */
public abstract class FrontEndContract extends TalkContract {

  /** A network of the test's own with the front end connected to it. */
  public interface Network extends AutoCloseable {

    FrontEnd frontEnd();

    /** Returns the address of one of the network's chats: "one" or "two". */
    ChatAddress chat(String name);

    /** Lets a person write to the bot in a chat. */
    void say(String chat, String text);

    /** Waits until the bot has posted this often in a chat; returns what people read there. */
    List<String> awaitPosts(String chat, int count);

    /** Returns how many pictures the bot has posted. */
    int pictures();

    @Override
    void close();
  }

  /** Returns a network whose bot answers as given, already started. */
  protected abstract Network open(BiFunction<String, ChatMessage, Reply> answer) throws Exception;

  @Override
  protected Talk talk(BiFunction<String, ChatMessage, Reply> answer) throws Exception {
    Network network = open(answer);
    return new Talk() {
      @Override
      public void say(String text) {
        network.say("one", text);
      }

      @Override
      public List<String> awaitAnswers(int count) {
        return network.awaitPosts("one", count);
      }

      @Override
      public void close() {
        network.close();
      }
    };
  }

  @Test
  void messageIsAnsweredInItsChat() throws Exception {
    try (Network network = open((text, message) -> Reply.of("heard " + text))) {
      network.say("one", "first");
      network.say("two", "second");

      assertTrue(network.awaitPosts("one", 1).get(0).contains("heard first"));
      assertTrue(network.awaitPosts("two", 1).get(0).contains("heard second"));
    }
  }

  @Test
  void pictureAndItsTextAreOneMessage() throws Exception {
    Reply reply =
        new Reply(List.of(new Reply.Paragraph("New on record."), TestCharts.picture("/chart")));
    try (Network network = open((text, message) -> Reply.of("unused"))) {
      FrontEnd frontEnd = network.frontEnd();
      frontEnd.send(network.chat("one"), reply);
      frontEnd.send(network.chat("one"), Reply.of("That was it."));

      List<String> posts = network.awaitPosts("one", 2);
      assertTrue(posts.get(0).contains("New on record."), posts.get(0));
      assertTrue(posts.get(1).contains("That was it."), posts.get(1));
      assertEquals(1, network.pictures());
    }
  }

  @Test
  void chatsDoNotWaitForEachOther() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (Network network =
        open(
            (text, message) -> {
              if (text.equals("slow")) {
                await(release);
              }
              return Reply.of("done " + text);
            })) {
      network.say("one", "slow");
      network.say("two", "quick");

      assertTrue(network.awaitPosts("two", 1).get(0).contains("done quick"));
      release.countDown();
      assertTrue(network.awaitPosts("one", 1).get(0).contains("done slow"));
    } finally {
      release.countDown();
    }
  }

  @Test
  void postsReachTheirChatAndHaveAnId() throws Exception {
    try (Network network = open((text, message) -> Reply.of("unasked"))) {
      String first = network.frontEnd().send(network.chat("one"), Reply.of("good morning"));
      String second = network.frontEnd().send(network.chat("one"), Reply.of("good evening"));

      List<String> posts = network.awaitPosts("one", 2);
      assertTrue(posts.get(0).contains("good morning"));
      assertTrue(posts.get(1).contains("good evening"));
      assertNotEquals(first, second);
    }
  }

  @Test
  void networkIsHeardOnceItRuns() throws Exception {
    try (Network network = open((text, message) -> Reply.of("yes"))) {
      network.say("one", "are you there?");
      network.awaitPosts("one", 1);

      assertTrue(network.frontEnd().lastHeard().isAfter(Instant.EPOCH));
    }
  }

  @Test
  void whatWasTakenInIsAnsweredBeforeTheEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Network network =
        open(
            (text, message) -> {
              begun.countDown();
              await(release);
              return Reply.of("just in time");
            });
    network.say("one", "wait for it");
    await(begun);
    Thread closing = new Thread(() -> network.frontEnd().close());
    closing.start();
    release.countDown();
    closing.join(TimeUnit.MINUTES.toMillis(1));

    assertFalse(closing.isAlive());
    assertTrue(network.awaitPosts("one", 1).get(0).contains("just in time"));
    network.close();
  }

  @Test
  void nameIsTheOneInItsAddresses() throws Exception {
    try (Network network = open((text, message) -> Reply.of(""))) {
      assertEquals(network.frontEnd().name(), network.chat("one").frontEnd());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
