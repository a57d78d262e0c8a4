package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.Reply;

/** Measures what takes too long for every build; run it as a program, it prints one line a run. */
final class TelegramSoak {

  private TelegramSoak() {}

  public static void main(String[] args) throws Exception {
    latency(50, 20);
    duplicates(10_000);
    errors(1_000, 100);
    cuts(100);
    pauses(5_000, 500);
    System.exit(0);
  }

  /** Lets many chats ask at once, several times. */
  private static void latency(int chats, int rounds) throws Exception {
    try (TelegramFixture bot = TelegramFixture.echoing()) {
      List<Double> millis = new ArrayList<>();
      for (int round = -5; round < rounds; round++) {
        long start = System.nanoTime();
        int before = bot.api.posted().size();
        for (int chat = 0; chat < chats; chat++) {
          bot.api.update(BotApiUpdates.privateText((round + 10) * 1_000L + chat + 1, "q" + chat));
        }
        bot.api.await("answers", Duration.ofSeconds(60), a -> a.posted().size() >= before + chats);
        List<BotApiServer.Call> sends = bot.api.calls("sendMessage");
        sends
            .subList(sends.size() - chats, sends.size())
            .forEach(call -> millis.add((call.nanos() - start) / 1e6));
        if (round < 0) {
          millis.clear();
        }
        TimeUnit.SECONDS.sleep(2);
      }
      Collections.sort(millis);
      System.out.printf(
          "latency: %d chats at once, %d rounds: p50 %.0f ms, p95 %.0f ms, max %.0f ms; problems %s%n",
          chats,
          rounds,
          millis.get(millis.size() / 2),
          millis.get(millis.size() * 95 / 100),
          millis.get(millis.size() - 1),
          bot.api.problems());
    }
  }

  private static void duplicates(int deliveries) throws Exception {
    try (TelegramFixture bot = TelegramFixture.echoing()) {
      int different = deliveries / 5;
      List<JsonNode> updates = new ArrayList<>();
      for (int i = 1; i <= different; i++) {
        JsonNode update = BotApiUpdates.privateText(1_000L + i, "q" + i).put("update_id", i);
        Collections.addAll(updates, update, update, update, update, update);
      }
      Collections.shuffle(updates, new Random(1));
      long start = System.nanoTime();
      bot.api.deliverAsIs(updates);
      bot.api.await("answers", Duration.ofMinutes(5), a -> a.posted().size() >= different);
      TimeUnit.SECONDS.sleep(3);
      long distinct = bot.api.posted().stream().map(BotApiServer.Shown::chat).distinct().count();
      System.out.printf(
          "duplicates: %d deliveries of %d updates: %d answers in %d chats, %.1f s; problems %s%n",
          updates.size(),
          different,
          bot.api.posted().size(),
          distinct,
          (System.nanoTime() - start) / 1e9,
          bot.api.problems());
    }
  }

  private static void errors(int failing, int unreadable) throws Exception {
    try (TelegramFixture bot =
        new TelegramFixture(
            (text, message) -> {
              if (text.equals("fail")) {
                throw new IllegalStateException("planted");
              }
              return Reply.of(text);
            })) {
      bot.start();
      for (int i = 0; i < failing; i++) {
        bot.api.update(BotApiUpdates.privateText(10_000L + i, "fail"));
        if (i % (failing / unreadable) == 0) {
          ObjectNode odd = new ObjectMapper().createObjectNode();
          odd.putObject("message").put("message_id", "odd");
          bot.api.update(odd);
        }
      }
      bot.api.await("apologies", Duration.ofMinutes(3), a -> a.posted().size() >= failing);
      long start = System.nanoTime();
      bot.api.update(BotApiUpdates.privateText(7, "still there?"));
      bot.api.await("an answer", Duration.ofMinutes(1), a -> a.posted().size() > failing);
      System.out.printf(
          "errors: %d failures, %d unreadable: next answer after %.0f ms; problems %s%n",
          failing,
          bot.frontEnd().unreadableUpdates(),
          (System.nanoTime() - start) / 1e6,
          bot.api.problems());
    }
  }

  private static void cuts(int cuts) throws Exception {
    try (TelegramFixture bot = TelegramFixture.echoing()) {
      AtomicInteger number = new AtomicInteger();
      bot.api.cut(
          cuts / 2,
          c -> c.method().equals("sendMessage") && number.incrementAndGet() % 4 == 0,
          true);
      bot.api.cut(cuts / 2, c -> c.method().equals("sendMessage") && number.get() % 4 == 2, false);
      for (int i = 0; i < 4 * cuts; i++) {
        bot.api.update(BotApiUpdates.privateText(20_000L + i, "q" + i));
      }
      long start = System.nanoTime();
      bot.api.await(
          "an empty queue",
          Duration.ofMinutes(2),
          a ->
              bot.books.unfinished(TelegramFrontEnd.NAME).isEmpty()
                  && a.calls("sendMessage").size() >= 4 * cuts);
      Map<String, Integer> posts = new HashMap<>();
      bot.api.posted().forEach(p -> posts.merge(p.chat(), 1, Integer::sum));
      System.out.printf(
          "cuts: %d questions, %d cut: %d posts, %d double; queue empty after %.1f s; problems %s%n",
          4 * cuts,
          cuts,
          bot.api.posted().size(),
          posts.values().stream().filter(n -> n > 1).count(),
          (System.nanoTime() - start) / 1e9,
          bot.api.problems());
    }
  }

  private static void pauses(int sends, int chats) throws Exception {
    try (TelegramFixture bot = TelegramFixture.echoing()) {
      Random random = new Random(3);
      bot.api.slowDown(
          sends * 3 / 10, c -> c.method().equals("sendMessage") && random.nextInt(10) < 3, 1);
      ExecutorService threads = Executors.newFixedThreadPool(chats);
      long start = System.nanoTime();
      for (int chat = 0; chat < chats; chat++) {
        ChatAddress to = new ChatAddress(TelegramFrontEnd.NAME, Integer.toString(1 + chat), null);
        threads.execute(() -> sendAll(bot, to, sends / chats));
      }
      threads.shutdown();
      boolean isDone = threads.awaitTermination(10, TimeUnit.MINUTES);
      Map<String, List<String>> texts = new HashMap<>();
      bot.api
          .posted()
          .forEach(p -> texts.computeIfAbsent(p.chat(), c -> new ArrayList<>()).add(p.text()));
      long inOrder =
          texts.values().stream().filter(t -> t.equals(t.stream().sorted().toList())).count();
      int[] sizes = texts.values().stream().mapToInt(List::size).distinct().toArray();
      System.out.printf(
          "pauses: %d sends to %d chats, %d calls: %d posted (per chat %s), %d chats in order, done %s, %.0f s; problems %s%n",
          sends,
          chats,
          bot.api.calls("sendMessage").size(),
          bot.api.posted().size(),
          Arrays.toString(sizes),
          inOrder,
          isDone,
          (System.nanoTime() - start) / 1e9,
          bot.api.problems());
    }
  }

  private static void sendAll(TelegramFixture bot, ChatAddress to, int count) {
    for (int i = 0; i < count; i++) {
      Reply reply = Reply.of("post %03d".formatted(i));
      while (true) {
        try {
          bot.frontEnd().send(to, reply);
          break;
        } catch (DeliveryException e) {
          if (e.outcome() != DeliveryException.Outcome.LATER) {
            System.out.println("lost: " + e);
            break;
          }
        }
      }
    }
  }
}
