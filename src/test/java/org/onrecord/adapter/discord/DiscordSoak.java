package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Reply;

/** Measures what takes too long for every build; run it as a program, it prints one line a run. */
final class DiscordSoak {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Predicate<FakeDiscord.Call> POST =
      DiscordFaultsTest.to("POST", "/channels/.*/messages");
  private static final Predicate<FakeDiscord.Call> CALLBACK =
      DiscordFaultsTest.to("POST", "/interactions/.*/callback");
  private static final Predicate<FakeDiscord.Call> IN_PLACE =
      DiscordFaultsTest.to("PATCH", "/webhooks/.*");

  private DiscordSoak() {}

  public static void main(String[] args) throws Exception {
    duplicates(2_000, 5);
    errors(1_000, 100);
    cuts(102);
    pauses(5_000, 500);
    System.exit(0);
  }

  /** Lets half of the people write and half give commands, all of it told several times. */
  private static void duplicates(int different, int deliveries) throws Exception {
    try (DiscordFixture bot = echoing()) {
      long start = System.nanoTime();
      askAll(bot.discord, different);
      bot.discord.gateway().cut();
      bot.discord.await(
          "a connection that goes on",
          d -> d.gateway().heard().stream().anyMatch(frame -> frame.path("op").asInt() == 6));
      for (int i = 1; i < deliveries; i++) {
        bot.discord.gateway().tellAgain();
      }
      bot.discord.await("answers", PATIENCE, d -> d.posted().size() >= different);
      TimeUnit.SECONDS.sleep(3);
      System.out.printf(
          "duplicates: %d deliveries of %d: %d answers in %d chats, %.1f s; problems %s%n",
          different * deliveries,
          different,
          bot.discord.posted().size(),
          postsPerChat(bot.discord).size(),
          seconds(start),
          bot.discord.problems());
    }
  }

  private static void errors(int failing, int unreadable) throws Exception {
    try (DiscordFixture bot =
        new DiscordFixture(
            (text, message) -> {
              if (text.startsWith("fail")) {
                throw new IllegalStateException("planted");
              }
              return Reply.of(text);
            })) {
      bot.start();
      for (int i = 0; i < failing; i++) {
        bot.discord.whisper(i, "Ana", "fail");
        if (i % (failing / unreadable) == 0) {
          bot.discord
              .gateway()
              .dispatch("MESSAGE_CREATE", new ObjectMapper().createObjectNode().put("id", "odd"));
        }
      }
      bot.discord.await("apologies", PATIENCE, d -> d.posted().size() >= failing);
      long start = System.nanoTime();
      bot.discord.whisper(failing, "Ana", "still there?");
      bot.discord.await("an answer", d -> d.posted().size() > failing);
      System.out.printf(
          "errors: %d failures, %d unreadable: next answer after %.0f ms; problems %s%n",
          failing, unreadable, 1e3 * seconds(start), bot.discord.problems());
    }
  }

  private static void cuts(int cuts) throws Exception {
    try (DiscordFixture bot = echoing()) {
      Random random = new Random(5);
      for (Predicate<FakeDiscord.Call> match : List.of(POST, CALLBACK, IN_PLACE)) {
        Predicate<FakeDiscord.Call> some = call -> match.test(call) && random.nextInt(5) == 0;
        bot.discord.faults().cut(cuts / 6, some, true);
        bot.discord.faults().cut(cuts / 6, some, false);
      }
      askAll(bot.discord, 8 * cuts);
      long start = System.nanoTime();
      bot.discord.await(
          "an empty queue",
          PATIENCE,
          d ->
              bot.heard.size() >= 8 * cuts && bot.books.unfinished(DiscordFrontEnd.NAME).isEmpty());
      System.out.printf(
          "cuts: %d questions, %d cut: %d answers, %d double; empty after %.1f s; problems %s%n",
          8 * cuts,
          cuts / 6 * 6 - bot.discord.faults().left(),
          bot.discord.posted().size(),
          postsPerChat(bot.discord).values().stream().filter(n -> n > 1).count(),
          seconds(start),
          bot.discord.problems());
    }
  }

  private static void pauses(int sends, int chats) throws Exception {
    try (DiscordFixture bot = echoing()) {
      Random random = new Random(3);
      bot.discord
          .faults()
          .slowDown(
              sends * 3 / 10,
              call -> POST.test(call) && random.nextInt(10) < 3,
              Duration.ofSeconds(1));
      ExecutorService threads = Executors.newFixedThreadPool(chats);
      long start = System.nanoTime();
      for (int chat = 0; chat < chats; chat++) {
        ChatAddress to = DiscordFrontEnd.addressOfPerson(FakeDiscord.person(chat));
        threads.execute(() -> sendAll(bot, to, sends / chats));
      }
      threads.shutdown();
      boolean isDone = threads.awaitTermination(10, TimeUnit.MINUTES);
      Map<String, List<String>> texts = new HashMap<>();
      bot.discord
          .posted()
          .forEach(p -> texts.computeIfAbsent(p.channel(), c -> new ArrayList<>()).add(p.text()));
      System.out.printf(
          "pauses: %d sends to %d chats, %d calls: %d posted, %d chats in order and whole,"
              + " done %s, %.0f s; problems %s%n",
          sends,
          chats,
          bot.discord.calls("POST", "/channels/.*/messages").size(),
          bot.discord.posted().size(),
          texts.values().stream()
              .filter(t -> t.size() == sends / chats && t.equals(t.stream().sorted().toList()))
              .count(),
          isDone,
          seconds(start),
          bot.discord.problems());
    }
  }

  private static void sendAll(DiscordFixture bot, ChatAddress to, int count) {
    for (int i = 0; i < count; i++) {
      try {
        bot.frontEnd().send(to, Reply.of("post %03d".formatted(i)));
      } catch (DeliveryException e) {
        System.out.println("lost: " + e);
      }
    }
  }

  private static DiscordFixture echoing() throws Exception {
    return new DiscordFixture((text, message) -> Reply.of("echo: " + text)).start();
  }

  private static void askAll(FakeDiscord discord, int different) {
    for (int i = 0; i < different; i++) {
      if (i % 2 == 0) {
        discord.whisper(i, "Ana", "message " + i);
      } else {
        discord.slashInPrivate(i, "ask", Map.of("text", "command " + i));
      }
    }
  }

  private static Map<String, Integer> postsPerChat(FakeDiscord discord) {
    Map<String, Integer> posts = new HashMap<>();
    discord.posted().forEach(post -> posts.merge(post.channel(), 1, Integer::sum));
    return posts;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
