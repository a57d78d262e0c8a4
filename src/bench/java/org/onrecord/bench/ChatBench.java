package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.onrecord.adapter.discord.DiscordFrontEnd;
import org.onrecord.adapter.discord.DiscordSettings;
import org.onrecord.adapter.discord.FakeDiscord;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcButtonBook;
import org.onrecord.adapter.jdbc.JdbcChatRegister;
import org.onrecord.adapter.jdbc.JdbcFeedbackBook;
import org.onrecord.adapter.jdbc.JdbcInbox;
import org.onrecord.adapter.jdbc.JdbcQuotationArchive;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.adapter.telegram.BotApiServer;
import org.onrecord.adapter.telegram.BotApiUpdates;
import org.onrecord.adapter.telegram.TelegramFrontEnd;
import org.onrecord.adapter.telegram.TelegramSettings;
import org.onrecord.ask.Answerer;
import org.onrecord.ask.AskCommand;
import org.onrecord.ask.AskCommands;
import org.onrecord.ask.Conversations;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Listener;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.SpeakerDirectory;

/**
 * How long people wait who all ask at once: from the update that a network hands over to the answer
 * that arrives there, with everything between them real and both networks on loopback.
 *
 * <p>Arguments: a folder that {@link LatencyFill} filled, a file of questions, how many chats ask
 * at once, how often.
 */
public final class ChatBench {

  private static final long FIRST_PERSON = 1_000_000;

  /** Long enough for the networks' pace to allow as many answers at once again. */
  private static final long PAUSE_MILLIS = 2_000;

  /** A bot runs for days: what is measured is a program that its machine has compiled by then. */
  private static final int WARM_UP = 100;

  private final List<String> questions;
  private final int chats;
  private final int rounds;
  private int asked;

  private ChatBench(List<String> questions, int chats, int rounds) {
    this.questions = questions;
    this.chats = chats;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> questions = new ArrayList<>();
    for (var line : JsonLines.read(Path.of(arguments[1]))) {
      questions.add(line.path("question").asText(line.path("text").asText()));
    }
    // The file stands in order of kind: a round of its end would ask the longest alone.
    Collections.shuffle(questions, new Random(1));
    ChatBench bench =
        new ChatBench(questions, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    bench.run(Path.of(arguments[0]));
    System.exit(0);
  }

  private void run(Path folder) throws Exception {
    SpeakerDirectory directory = SpeakersFile.read(Path.of("knowledge", "speakers.yaml"));
    try (Database database = Database.inFolder(folder);
        var index = LuceneQuotationIndex.open(folder.resolve("index"), new BgeEmbedder());
        BotApiServer api = new BotApiServer();
        FakeDiscord discord = new FakeDiscord()) {
      Clock clock = Clock.systemUTC();
      QueryCore core = new QueryCore(directory, index, new JdbcQuotationArchive(database), clock);
      FrontDesk desk = new FrontDesk(router(core, clock), directory, books(database, clock), clock);
      try (TelegramFrontEnd telegram = new TelegramFrontEnd(settings(api), desk);
          DiscordFrontEnd onDiscord =
              new DiscordFrontEnd(settings(discord), desk, (kind, typed) -> List.of())) {
        telegram.start();
        onDiscord.start();
        discord.await("the commands", d -> !d.calls("PUT", ".*/commands").isEmpty());
        System.out.println(
            "what | p50 ms | p95 ms | p99 ms | max ms | CPU ms each = bot + networks + machine | load");
        onTelegram(api);
        onDiscord(discord);
        System.out.println("problems: " + api.problems() + discord.problems());
      }
    }
  }

  private static CommandRouter router(QueryCore core, Clock clock) {
    Conversations conversations = new Conversations(clock, Duration.ofMinutes(30));
    AskCommand ask = new AskCommand(new Answerer(core), conversations);
    return new CommandRouter(new AskCommands(ask, core, conversations).all(), ask);
  }

  private static FrontDesk.Books books(Database database, Clock clock) {
    return new FrontDesk.Books(
        new JdbcInbox(database, clock),
        new JdbcChatRegister(database),
        new JdbcFeedbackBook(database),
        new JdbcButtonBook(database),
        Listener.NOBODY);
  }

  private static TelegramSettings settings(BotApiServer api) {
    return new TelegramSettings(
        BotApiServer.TOKEN, api.url(), Set.of(), Set.of(), Duration.ofSeconds(5));
  }

  private static DiscordSettings settings(FakeDiscord discord) {
    return new DiscordSettings(FakeDiscord.TOKEN, discord.servers(), 1, Set.of(), Set.of(), false);
  }

  private String question() {
    return questions.get(asked % questions.size());
  }

  private void onTelegram(BotApiServer api) throws InterruptedException {
    Waits answers = new Waits();
    for (int round = -WARM_UP; round < rounds; round++) {
      Map<String, Long> begun = new HashMap<>();
      api.forgetCalls();
      answers.begin();
      for (int i = 0; i < chats; i++) {
        long person = FIRST_PERSON + asked;
        begun.put(Long.toString(person), System.nanoTime());
        api.update(BotApiUpdates.privateText(person, question()));
        asked++;
      }
      api.await("answers", a -> a.calls("sendMessage").size() >= chats);
      answers.end();
      for (BotApiServer.Call call : api.calls("sendMessage")) {
        answers.add(call.nanos() - begun.getOrDefault(call.chat(), call.nanos()));
      }
      if (round < 0 && round % 10 == 0) {
        answers.print("warming up");
      }
      answers.forgetIf(round < 0);
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    answers.print("telegram, " + chats + " chats, update to answer");
  }

  private void onDiscord(FakeDiscord discord) throws InterruptedException {
    Waits acknowledged = new Waits();
    Waits answers = new Waits();
    String answer = "/webhooks/.*/messages/@original";
    for (int round = -WARM_UP; round < rounds; round++) {
      Map<String, Long> begun = new HashMap<>();
      discord.forgetCalls();
      answers.begin();
      for (int i = 0; i < chats; i++) {
        long now = System.nanoTime();
        begun.put(discord.slashInPrivate(asked, "ask", Map.of("question", question())), now);
        asked++;
      }
      discord.await("answers", d -> d.calls("PATCH", answer).size() >= chats);
      answers.end();
      collect(discord.calls("PATCH", answer), begun, answers);
      collect(discord.calls("POST", "/interactions/.*"), begun, acknowledged);
      answers.forgetIf(round < 0);
      acknowledged.forgetIf(round < 0);
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    acknowledged.print("discord, " + chats + " chats, command to acknowledgement");
    answers.print("discord, " + chats + " chats, command to answer");
  }

  private static void collect(List<FakeDiscord.Call> calls, Map<String, Long> begun, Waits waits) {
    for (FakeDiscord.Call call : calls) {
      String token = call.path().split("/", -1)[3];
      waits.add(call.nanos() - begun.getOrDefault(token, call.nanos()));
    }
  }

  /** How long people waited, and what the whole process worked meanwhile, the networks included. */
  private static final class Waits {

    private final List<Double> millis = new ArrayList<>();
    private final ThreadTimes worked = new ThreadTimes();

    void begin() {
      worked.begin();
    }

    void end() {
      worked.end();
    }

    void add(long nanos) {
      millis.add(nanos / 1e6);
    }

    void forgetIf(boolean isWarmUp) {
      if (isWarmUp) {
        millis.clear();
        worked.forget();
      }
    }

    void print(String what) {
      Collections.sort(millis);
      System.out.printf(
          Locale.ROOT,
          "%s | %.0f | %.0f | %.0f | %.0f | %s | %.1f%n",
          what,
          at(0.5),
          at(0.95),
          at(0.99),
          at(1),
          worked.each(millis.size()),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private double at(double share) {
      return millis.get(Math.min(millis.size() - 1, (int) (share * millis.size())));
    }
  }
}
