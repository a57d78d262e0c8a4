package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.telegram.BotApiServer;
import org.onrecord.adapter.telegram.BotApiUpdates;
import org.onrecord.chat.FrontEndException;
import org.onrecord.testing.RoadArticle;
import org.onrecord.testing.Run;

/** The bot as it is started for people: real parts, a network of the test's own. */
class ServeTest {

  private static final String ROAD = RoadArticle.FILE;

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path folder;
  private final BotApiServer telegram;

  ServeTest() throws IOException {
    this.telegram = new BotApiServer();
  }

  @AfterEach
  void nothingWrongWasSent() {
    telegram.close();
    assertEquals(List.of(), telegram.problems());
  }

  @Test
  void questionOnANetworkIsAnsweredFromTheKnowledge() throws Exception {
    file("road.md", ROAD);
    try (OnRecord bot = bot(token());
        Product.Serving serving = bot.serve()) {
      telegram.update(BotApiUpdates.privateText(5, "what did Petrosyan say?"));

      awaitPost("“The road will open in May,”");
      assertEquals(List.of("telegram"), serving.networks());
    }
  }

  @Test
  void linkToAQuotationOpensIt() throws Exception {
    file("road.md", ROAD);
    try (OnRecord bot = bot(token());
        Product.Serving serving = bot.serve()) {
      assertFalse(serving.networks().isEmpty());
      telegram.update(BotApiUpdates.privateText(5, "/start q_road-1-27"));

      awaitPost("“The road will open in May,”");
    }
  }

  @Test
  void commandsAboutPostsAndPeopleAreThereToo() throws Exception {
    file("road.md", ROAD);
    try (OnRecord bot = bot(token());
        Product.Serving serving = bot.serve()) {
      assertFalse(serving.networks().isEmpty());
      telegram.update(BotApiUpdates.privateText(5, "/help"));

      awaitPost("/digest");
      String help = telegram.posted().get(0).text();
      for (String command : List.of("/ask", "/follow", "/privacy", "/forget", "/start")) {
        assertTrue(help.contains(command), help);
      }
    }
  }

  @Test
  void articleThatComesLaterIsFollowedWithoutAStart() throws Exception {
    file("road.md", ROAD);
    try (OnRecord bot = bot(token());
        Product.Serving serving = bot.serve()) {
      assertFalse(serving.networks().isEmpty());
      file("bridge.md", ROAD.replace("The road will open in May", "The bridge is closed"));

      telegram.await("a second article", PATIENCE, t -> bot.greeting().contains("from 2 articles"));
    }
  }

  @Test
  void withoutAnyTokenOneSentenceSaysWhatIsMissing() {
    Run run = run(Map.of());

    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("TELEGRAM_BOT_TOKEN"), run.err());
    assertEquals(1, run.err().strip().lines().count(), run.err());
  }

  @Test
  void wrongTokenIsOneSentence() throws Exception {
    file("road.md", ROAD);
    Map<String, String> wrong = new HashMap<>(token());
    wrong.put("TELEGRAM_BOT_TOKEN", "999:wrong");

    Run run = run(wrong);

    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("does not accept the token in TELEGRAM_BOT_TOKEN"), run.err());
    assertFalse(run.err().contains("999:wrong"), run.err());
    try (OnRecord bot = bot(wrong)) {
      assertThrows(FrontEndException.class, bot::serve);
    }
  }

  @Test
  void processThatIsToldToEndAnswersFirstAndEndsWell() throws Exception {
    file("road.md", ROAD);
    Process process = process();
    try {
      telegram.update(BotApiUpdates.privateText(5, "what did Petrosyan say?"));
      awaitPost("“The road will open in May,”");

      process.destroy();

      assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
      assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
    } finally {
      process.destroyForcibly();
    }
  }

  private Process process() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.onrecord.Main",
            "--knowledge",
            folder.resolve("knowledge").toString(),
            "--data",
            folder.resolve("data").toString(),
            "serve");
    builder.environment().putAll(token());
    builder.environment().put("ONRECORD_SEARCH_VECTORS", "off");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    return builder.start();
  }

  private void awaitPost(String words) {
    telegram.await(
        words, PATIENCE, t -> t.posted().stream().anyMatch(p -> p.text().contains(words)));
  }

  private Run run(Map<String, String> environment) {
    return Run.of(options -> bot(environment), "", "serve");
  }

  private OnRecord bot(Map<String, String> environment) {
    Properties file = new Properties();
    file.put("search.vectors", "off");
    file.put("knowledge.dir", folder.resolve("knowledge").toString());
    file.put("data.dir", folder.resolve("data").toString());
    Settings settings = Settings.from(new SettingsSource(file, environment));
    return new OnRecord(settings, Clock.systemUTC(), new Notices(new PrintStream(System.err)));
  }

  private Map<String, String> token() {
    return Map.of(
        "TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN, "TELEGRAM_API_URL", telegram.url().toString());
  }

  private void file(String name, String content) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("knowledge/articles"));
    Files.writeString(articles.resolve(name), content);
  }
}
