package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.SmallCore;

class AskCommandsTest {

  @TempDir private Path folder = Path.of("");

  private String afterSaying(String... messages) {
    String last = "";
    try (SmallCore small = SmallCore.in(folder)) {
      CommandRouter router = router(small);
      for (String text : messages) {
        var address = new ChatAddress("test", "chat", null);
        last =
            text(
                router.route(
                    new ChatMessage(address, "1", "ann", "Ann", text, Instant.EPOCH, false)));
      }
    }
    return last;
  }

  private static CommandRouter router(SmallCore small) {
    var conversations = new Conversations(Fixture.CLOCK, Duration.ofMinutes(10));
    var ask = new AskCommand(new Answerer(small.core()), conversations);
    return new CommandRouter(new AskCommands(ask, small.core(), conversations).all(), ask);
  }

  private static String text(Reply reply) {
    return reply.blocks().stream()
        .map(
            block ->
                block instanceof Reply.Quote quote ? quote.quotation().text() : block.toString())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void sourceOfAStatementIsAllThatIsKnownOfIt() {
    String source = afterSaying("what did Rusk say?", "/source 1");

    assertTrue(source.startsWith("The last mile is the steepest,"), source);
    assertTrue(source.contains("Outlet: Evening Post"), source);
    assertTrue(source.contains("By: not printed"), source);
    assertTrue(source.contains("12 June 2031"), source);
  }

  @Test
  void statementThatIsNotThereIsSaid() {
    assertTrue(afterSaying("/source").contains("no answer yet"));
    assertTrue(afterSaying("what did Rusk say?", "/printings 9").contains("has one statement"));
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline, /timeline NAME on TOPIC",
    "/compare, /compare NAME and NAME on TOPIC",
    "/who, /who WORDS",
    "/verify, /verify WORDS"
  })
  void whatACommandNeedsIsSaid(String command, String form) {
    assertTrue(afterSaying(command).contains("? " + form), afterSaying(command));
  }

  @Test
  void contextOfTheOneStatementIsItsOnly() {
    assertTrue(afterSaying("/context").contains("no answer yet"));
    assertTrue(afterSaying("what did Rusk say?", "/context 9").contains("has one statement"));
  }

  @Test
  void everyPrintingIsShownWhenAskedFor() {
    String words = "The bridge stays open to everyone,";
    List<Quotation> printings =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    Quotations.direct(
                        Articles.of(
                            "bridge" + i,
                            "“" + words + "” Orla Benn said.",
                            Articles.by("Outlet " + i, "2031-05-04")),
                        words,
                        Speaker.person("orla-benn", "Orla Benn")))
            .toList();
    Statement statement = new Statement(printings);

    assertEquals(3, ReplyWriter.statement(1, statement).size());
    assertEquals(5, ReplyWriter.printings(1, statement).size());
  }

  @Test
  void partsOfASlashCommandMakeTheQuestionThatWouldBeTyped() {
    try (SmallCore small = SmallCore.in(folder)) {
      List<Command> commands = router(small).commands();

      assertEquals(
          "what did Orla Benn say about the treaty in Evening Post",
          typed(
              commands,
              "ask",
              Map.of("speaker", "Orla Benn", "topic", "the treaty", "outlet", "Evening Post")));
      assertEquals("why not?", typed(commands, "ask", Map.of("question", "why not?")));
      assertEquals(
          "Benn and Rusk on prisoners",
          typed(
              commands,
              "compare",
              Map.of("speaker", "Benn", "with", "Rusk", "topic", "prisoners")));
    }
  }

  private static String typed(List<Command> commands, String name, Map<String, String> parts) {
    Command command =
        commands.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return Parameter.argument(command.parameters(), parts);
  }
}
