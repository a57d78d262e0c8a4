package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.onrecord.adapter.discord.FakeDiscord;
import org.onrecord.adapter.telegram.BotApiServer;
import org.onrecord.adapter.telegram.BotApiUpdates;
import org.onrecord.testing.RoadArticle;

/**
 * Kills the bot while it answers, again and again, and counts which questions it had accepted and
 * never answered: on Telegram all that it was handed, on Discord all that it acknowledged.
 *
 * <p>Arguments: an empty folder, how often to kill.
 */
public final class KillBench {

  private static final int QUESTIONS_A_ROUND = 12;
  private static final long FIRST_PERSON = 2_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String ROAD = RoadArticle.FILE;

  private final Path folder;
  private final BotApiServer telegram = new BotApiServer();
  private final FakeDiscord discord = new FakeDiscord();
  private final Random random = new Random(7);
  private int asked;

  private KillBench(Path folder) throws IOException {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    KillBench bench = new KillBench(Path.of(arguments[0]));
    bench.run(Integer.parseInt(arguments[1]));
    System.exit(0);
  }

  private void run(int kills) throws Exception {
    Path articles = Files.createDirectories(folder.resolve("knowledge/articles"));
    Files.writeString(articles.resolve("road.md"), ROAD);
    for (int round = 0; round < kills; round++) {
      Process bot = started();
      int before = work();
      ask();
      telegram.await("some answer", PATIENCE, t -> work() > before);
      TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
      bot.destroyForcibly().waitFor();
    }
    Process last = started();
    try {
      telegram.await("answers on Telegram", PATIENCE, t -> missingOnTelegram().isEmpty());
      discord.await("answers on Discord", d -> missingOnDiscord().isEmpty());
    } catch (AssertionError e) {
      System.out.println("not all in time");
    }
    last.destroy();
    boolean ended = last.waitFor(30, TimeUnit.SECONDS);
    report(kills, ended);
  }

  private void ask() {
    for (int i = 0; i < QUESTIONS_A_ROUND; i++) {
      telegram.update(
          BotApiUpdates.privateText(FIRST_PERSON + asked, "what did Petrosyan say? #" + asked));
      discord.slashInPrivate(asked, "ask", Map.of("question", "what did Petrosyan say?"));
      asked++;
    }
  }

  /** Starts the bot and waits until it is connected to both networks. */
  private Process started() throws Exception {
    int polls = telegram.calls("getUpdates").size();
    int greetings = discord.calls("PUT", ".*/commands").size();
    Process bot = process();
    telegram.await("a poll", PATIENCE, t -> t.calls("getUpdates").size() > polls);
    discord.await("the commands", d -> d.calls("PUT", ".*/commands").size() > greetings);
    return bot;
  }

  /** Returns how many answers arrived, on either network. */
  private int work() {
    return telegram.calls("sendMessage").size() + discord.calls("PATCH", "/webhooks/.*").size();
  }

  private Process process() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.onrecord.Main",
            "--knowledge",
            folder.resolve("knowledge").toString(),
            "--data",
            folder.resolve("data").toString(),
            "serve");
    Map<String, String> environment = builder.environment();
    environment.put("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN);
    environment.put("TELEGRAM_API_URL", telegram.url().toString());
    environment.put("DISCORD_BOT_TOKEN", FakeDiscord.TOKEN);
    environment.put("DISCORD_API_URL", String.valueOf(discord.servers().rest()));
    environment.put("DISCORD_GATEWAY_URL", String.valueOf(discord.servers().gateway()));
    environment.put("DISCORD_COMPRESSION", "none");
    environment.put("ONRECORD_SEARCH_VECTORS", "off");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    return builder.start();
  }

  private Set<String> missingOnTelegram() {
    Set<String> missing = new HashSet<>();
    for (int i = 0; i < asked; i++) {
      missing.add(Long.toString(FIRST_PERSON + i));
    }
    telegram.posted().forEach(post -> missing.remove(post.chat()));
    return missing;
  }

  private Set<String> missingOnDiscord() {
    Set<String> missing = new HashSet<>(tokens("POST", "/interactions/.*/callback"));
    missing.removeAll(tokens("PATCH", "/webhooks/.*"));
    return missing;
  }

  private List<String> tokens(String method, String path) {
    List<String> tokens = new ArrayList<>();
    discord.calls(method, path).forEach(call -> tokens.add(call.path().split("/", -1)[3]));
    return tokens;
  }

  private void report(int kills, boolean ended) {
    Map<String, Integer> perChat = new HashMap<>();
    telegram.posted().forEach(post -> perChat.merge(post.chat(), 1, Integer::sum));
    System.out.printf(
        Locale.ROOT,
        "%d kills: Telegram %d questions, %d lost, %d answered twice or more;"
            + " Discord %d asked, %d acknowledged, %d of them lost; last one ended well: %s;"
            + " problems %s %s%n",
        kills,
        asked,
        missingOnTelegram().size(),
        perChat.values().stream().filter(n -> n > 1).count(),
        asked,
        new HashSet<>(tokens("POST", "/interactions/.*/callback")).size(),
        missingOnDiscord().size(),
        ended,
        telegram.problems(),
        discord.problems());
  }
}
