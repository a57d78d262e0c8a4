package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.adapter.console.GlobalOptions;
import org.onrecord.adapter.console.Product;
import org.onrecord.testing.RoadArticle;
import org.onrecord.testing.Run;

/** What a script sees of the program: output, exit code, and never a stack trace. */
class CommandLineTest {

  private static final String ROAD = RoadArticle.FILE;

  private static final String BRIEFING =
      """
      ---
      outlet: Roads Office
      published: 2023-05-04
      ---
      Briefing of the Roads Office

      MS PETROSYAN: Good morning. The road is open, and so is the bridge.

      QUESTION: Will there be a toll?

      MS PETROSYAN: No. There will be no toll this year.

      QUESTION: And after that, will there be one?

      MS PETROSYAN: I am not going to get ahead of the budget.
      """;

  private static final String FERRY =
      """
      ---
      outlet: Morning Post
      published: 2023-05-06
      ---
      Ferry to stay

      Port Sella Mayor Ana Petrosyan met the captains on Friday.

      “The ferry will stay,” Petrosyan said.

      Bela Kovacs, 61, a retired pilot, was glad. “I can go home by boat,” he said.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream notices = new ByteArrayOutputStream();

  @Test
  void questionIsAnsweredWithTheWordsAndTheirCitation() throws IOException {
    file("road.md", ROAD);

    Run run = run("ask", "what", "did", "Petrosyan", "say?");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("“The road will open in May,”"), run.out());
    assertTrue(run.out().contains("Morning Post · 4 May 2023 · Road to open"), run.out());
    assertTrue(run.out().contains("[verbatim]"), run.out());
  }

  @Test
  void questionNobodyAnswersEndsWithThree() throws IOException {
    file("road.md", ROAD);

    Run run = run("ask", "what did Petrosyan say about bananas?");

    assertEquals(3, run.exitCode());
    assertFalse(run.out().isBlank());
  }

  @Test
  void answerAsJsonCountsCodePoints() throws IOException {
    file("road.md", ROAD.replace("“The road", "😀 “The road"));

    Run run = run("ask", "--json", "--candidates", "5", "what did Petrosyan say?");

    assertTrue(run.out().contains("\"outcome\" : \"on_record\""), run.out());
    assertTrue(run.out().contains("\"start\" : 3"), run.out());
    assertTrue(run.out().contains("\"candidates\""), run.out());
  }

  @Test
  void linesOfQuestionsAreAnsweredInTheirOrder() throws IOException {
    file("road.md", ROAD);

    Run run =
        run(
            """
            {"id":"b","question":"what did Petrosyan say?"}
            {"id":"a","question":"","history":[]}
            """,
            new String[] {"ask", "--jsonl"});

    assertEquals(0, run.exitCode(), run.err());
    String[] lines = run.out().split("\n", -1);
    assertTrue(lines[0].startsWith("{\"id\":\"b\""), run.out());
    assertTrue(lines[1].startsWith("{\"id\":\"a\""), run.out());
  }

  @Test
  void questionsOfATranscriptAreNoNewsAndTheirAskersNoSources() throws IOException {
    file("briefing.md", BRIEFING);

    String summary = run("summary").out();
    String digest = run("digest", "--date", "2023-05-04", "--zone", "UTC").out();
    String chat =
        run("/speakers\nwho said \"Will there be a toll?\"\n", new String[] {"chat"}).out();

    assertTrue(summary.contains("no toll this year"), summary);
    assertFalse(summary.contains("Will there be a toll"), summary);
    assertFalse(digest.contains("Will there be a toll"), digest);
    assertFalse(chat.contains("QUESTION (2)"), chat);
    assertTrue(chat.contains("QUESTION (asked, not stated)"), chat);
  }

  @Test
  void whatNoArticleSpeaksOfIsNotSaidToBeThere() throws IOException {
    file("road.md", ROAD);

    Run spoken = run("ask", "what did Zeno Falk say about the roads?");
    Run unspoken = run("ask", "what did Zeno Falk say about highways?");

    assertTrue(spoken.out().replace('\n', ' ').contains("on the roads there is:"), spoken.out());
    assertFalse(unspoken.out().contains("on highways"), unspoken.out());
  }

  @Test
  void webPageIsNoText() {
    Run run = run("<!DOCTYPE html>\n<p>“Yes,” she said.</p>", new String[] {"quotations"});

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("import it"), run.err());
  }

  @Test
  void quotationsOfATextAreCountedInTheTextAsGiven() {
    Run run =
        run(
            "{\"id\":\"t\",\"text\":\"😀 “The road will open in May,” Ana Petrosyan said.\"}\n",
            new String[] {"quotations", "--jsonl"});

    assertTrue(run.out().contains("\"start\":3,\"end\":29"), run.out());
    assertTrue(run.out().contains("\"speaker\":\"Ana Petrosyan\""), run.out());
  }

  @Test
  void textsLineByLineComeFromAFileToo() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "{\"id\":\"t\",\"text\":\"“We agreed,” Ana Petrosyan said.\"}\n");

    Run run = run("quotations", "--jsonl", texts.toString());

    assertTrue(run.out().startsWith("{\"id\":\"t\""), run.out());
    assertEquals(2, run("quotations", "--jsonl", "no-such-file").exitCode());
    assertEquals(2, run("ask", "--jsonl", texts.toString()).exitCode());
  }

  @Test
  void whomAPronounMeansIsToldAndAnUnnamedSourceIsNobodyElse() {
    String text =
        "Two senior officials spoke on Monday.\\n\\n“The road will open in May,” they said."
            + " “It is ready,” a senior official said.";

    Run run =
        run("{\"id\":\"t\",\"text\":\"" + text + "\"}\n", new String[] {"quotations", "--jsonl"});

    assertTrue(run.out().contains("\"canonical\":\"Two senior officials\""), run.out());
    assertTrue(run.out().contains("\"canonical\":null"), run.out());
  }

  @Test
  void brokenArticleIsNamedAndTheOthersAnswer() throws IOException {
    file("road.md", ROAD);
    file("broken.md", ROAD.replace("2023-05-04", "the fourth of May"));

    Run run = run("ask", "what did Petrosyan say?");

    assertEquals(0, run.exitCode());
    String told = notices.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("broken.md"), told);
  }

  @Test
  void removedArticleIsNoLongerQuoted() throws IOException {
    file("road.md", ROAD);
    run("ask", "what did Petrosyan say?");
    Files.delete(folder.resolve("knowledge/articles/road.md"));

    assertEquals(3, run("ask", "what did Petrosyan say?").exitCode());
  }

  @Test
  void importedArticlesStayBesideTheFolder() throws IOException {
    file("road.md", ROAD);
    Path extra = folder.resolve("extra.txt");
    Files.writeString(extra, "“Nobody told us about the bridge,” Bela Kovacs said on Monday.\n");

    Run imported = run("import", extra.toString());
    Run asked = run("ask", "what did Kovacs say?");

    assertTrue(imported.out().contains("added: 1"), imported.out() + imported.err());
    assertTrue(asked.out().contains("Nobody told us about the bridge"), asked.out());
  }

  @Test
  void summaryPrintsWhatWasSaidWordForWord() throws IOException {
    file("road.md", ROAD);

    Run run =
        run("summary", "--from", "2023-05-01", "--to", "2023-05-31", "--speaker", "Petrosyan");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("“The road will open in May,”"), run.out());
    assertTrue(run.out().contains("On record: 1 statement in 1 article; Morning Post"), run.out());
  }

  @Test
  void summaryOfNothingEndsWithThree() throws IOException {
    file("road.md", ROAD);

    Run run = run("summary", "--topic", "bananas");

    assertEquals(3, run.exitCode(), run.out());
    assertTrue(run.out().contains("Nothing is on record"), run.out());
  }

  @Test
  void digestPrintsWhatCameInOnADay() throws IOException {
    file("road.md", ROAD);

    Run run = run("digest", "--date", "2023-10-01", "--zone", "Yerevan");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("New on record: 1 statement by 1 speaker"), run.out());
  }

  @Test
  void digestOfADayWithoutArrivalsPrintsWhatWasPublishedThen() throws IOException {
    file("road.md", ROAD);

    Run run = run("digest", "--date", "2023-05-04", "--zone", "Asia/Yerevan");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Published on that day:"), run.out());
    assertTrue(run.out().contains("“The road will open in May,”"), run.out());
  }

  @Test
  void lostIndexIsMadeAnewFromTheArchive() throws IOException {
    file("road.md", ROAD);
    run("ask", "what did Petrosyan say?");
    deleteAll(folder.resolve("data/index"));

    assertEquals(0, run("ask", "what did Petrosyan say?").exitCode());
  }

  @Test
  void reindexSaysHowManyArticles() throws IOException {
    file("road.md", ROAD);
    run("ask", "what did Petrosyan say?");

    assertEquals("Indexed 1 article.\n", run("reindex").out());
  }

  @Test
  void doctorFindsAHealthyInstallationWell() throws IOException {
    file("road.md", ROAD);

    Run run = run("doctor");

    assertEquals(0, run.exitCode(), run.out());
  }

  @Test
  void conversationThroughAPipeIsPlain() throws IOException {
    file("road.md", ROAD);

    Run run = run("what did Petrosyan say?\n/context 1\n/nonsense\n", new String[] {"chat"});

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("“The road will open in May,”"), run.out());
    assertTrue(run.out().replaceAll("\\s+", " ").contains("She thanked the workers."), run.out());
    assertTrue(run.out().contains("There is no command /nonsense."), run.out());
    assertFalse(run.out().contains("\u001B"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "mayor of Port Sella,The ferry will stay",
    "Mayor Petrosyan,The ferry will stay",
    "Port Sella mayor Ana Petrosyan,The ferry will stay",
    "the retired pilot,I can go home by boat",
    "Bela Kovacs from Port Sella,I can go home by boat"
  })
  void peopleAreFoundByWhatTheArticleCallsThemAnywhere(String asked, String words)
      throws IOException {
    file("ferry.md", FERRY);

    Run run = run("ask", "what did " + asked + " say?");

    assertTrue(run.out().contains(words), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quit", "exit", "/quit", "Exit "})
  void whoSaysSoLeavesTheConsole(String word) throws IOException {
    file("road.md", ROAD);

    Run run = run(word + "\nwhat did Petrosyan say?\n", new String[] {"chat"});

    assertEquals(0, run.exitCode(), run.err());
    assertFalse(run.out().contains("The road will open"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat", "ask", "quotations", "verify", "summary", "digest", "import"})
  void everyCommandTellsHowItIsUsed(String command) {
    Run run = run(command, "--help");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Usage: onrecord " + command), run.out());
  }

  @Test
  void foldersCanBeNamedAfterTheCommand() throws IOException {
    file("road.md", ROAD);
    String knowledge = folder.resolve("knowledge").toString();
    String data = folder.resolve("data").toString();

    Run run =
        Run.of(
            this::product,
            "",
            "ask",
            "--knowledge",
            knowledge,
            "what did Petrosyan say?",
            "--data",
            data);

    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void contextOfWhatIsNearestCanBeShown() throws IOException {
    file("road.md", ROAD);
    file(
        "bridge.md",
        ROAD.replace("The road will open in May", "The bridge is safe")
            .replace("Ana Petrosyan", "Bela Kovacs"));

    Run run = run("what did Petrosyan say about the bridge?\n/context 1\n", new String[] {"chat"});

    assertTrue(run.out().contains("[[The bridge is safe,]]"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask --nonsense",
        "nonsense",
        "ask --json --candidates 0 x",
        "verify",
        "import",
        "summary --from 2023-06-02 --to 2023-06-01",
        "summary --from yesterday",
        "digest --date 2023-06-31",
        "digest --zone Nowhere",
        "quotations nowhere.txt"
      })
  void wrongUseIsOneSentenceAndExitsWithTwo(String line) throws IOException {
    file("road.md", ROAD);

    Run run = run(line.split(" ", -1));

    assertEquals(2, run.exitCode(), run.out() + run.err());
    assertFalse(run.err().isBlank());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void missingKnowledgeFolderIsSaidAndNothingIsLost() {
    Run run = run("ask", "what did Petrosyan say?");

    assertEquals(3, run.exitCode(), run.err());
    assertTrue(notices.toString(StandardCharsets.UTF_8).contains("--knowledge"));
  }

  @Test
  void hugeQuestionIsAnsweredLikeAnyOther() throws IOException {
    file("road.md", ROAD);

    Run run = run("ask", "road ".repeat(20_000));

    assertTrue(run.exitCode() == 0 || run.exitCode() == 3, run.err());
  }

  private void file(String name, String content) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("knowledge/articles"));
    Files.writeString(articles.resolve(name), content);
  }

  private Run run(String... args) {
    return run("", args);
  }

  private Run run(String input, String[] args) {
    String[] all =
        Stream.concat(
                Stream.of(
                    "--knowledge",
                    folder.resolve("knowledge").toString(),
                    "--data",
                    folder.resolve("data").toString()),
                Arrays.stream(args))
            .toArray(String[]::new);
    return Run.of(this::product, input, all);
  }

  private Product product(GlobalOptions options) {
    Settings settings = Settings.from(new SettingsSource(new Properties(), Map.of()));
    Clock clock = Clock.fixed(Instant.parse("2023-10-01T12:00:00Z"), ZoneOffset.UTC);
    return new OnRecord(
        settings.withKnowledge(folder.resolve("knowledge")).withData(folder.resolve("data")),
        clock,
        new Notices(new PrintStream(notices, true, StandardCharsets.UTF_8)));
  }

  private static void deleteAll(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
