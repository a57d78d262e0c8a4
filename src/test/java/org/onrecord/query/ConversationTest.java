package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Article;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.SmallCore;

/** What follows an answer is looked for where the answer stands. */
class ConversationTest {

  private static final Speaker HORN = Speaker.person("ulf-horn", "Ulf Horn");
  private static final Speaker MOSS = Speaker.person("pia-moss", "Pia Moss");
  private static final Speaker LIND = Speaker.person("eva-lind", "Eva Lind");

  private static final Article FERRY =
      Articles.withBody(
          "ferry",
          """
          “The ferry must stay free,” Pia Moss said.
          Not all want a ferry without fares. “That bus to nowhere,” said Ulf Horn.
          “The harbour is too small,” said Eva Lind, the pilot.
          """);

  private static final Article BUDGET =
      Articles.withBody(
          "budget",
          """
          “A free ferry is what the city must keep,” Rusk said of the ferry.
          “The harbour is the best place for a museum of the harbour,” Eva Lind said.
          “A new school will be built,” Ulf Horn said.
          """);

  @TempDir private Path folder = Path.of("");

  private static MemoryArchive archive() {
    MemoryArchive archive = Fixture.archive();
    archive.store(
        FERRY,
        List.of(
            Quotations.direct(FERRY, "The ferry must stay free,", MOSS),
            Quotations.direct(FERRY, "That bus to nowhere,", HORN),
            Quotations.direct(FERRY, "The harbour is too small,", LIND)));
    archive.store(
        BUDGET,
        List.of(
            Quotations.direct(BUDGET, "A free ferry is what the city must keep,", Fixture.TAVI),
            Quotations.direct(
                BUDGET, "The harbour is the best place for a museum of the harbour,", LIND),
            Quotations.direct(BUDGET, "A new school will be built,", HORN)));
    return archive;
  }

  private static Conversation after(QueryCore core, String... turns) {
    Conversation conversation = Conversation.NEW;
    for (String turn : turns) {
      conversation = conversation.after(core.find(new Question(turn), conversation), 3);
    }
    return conversation;
  }

  @ParameterizedTest
  @CsvSource({
    "and Horn?, 'That bus to nowhere,'",
    "and Lind on the harbour?, 'The harbour is too small,'",
    "what did the pilot say?, 'The harbour is too small,'",
    "what did Horn say?, 'That bus to nowhere,'",
    "and Horn on a school?, 'A new school will be built,'",
    "who else called it a bus to nowhere?, 'That bus to nowhere,'",
  })
  void whatFollowsIsLookedForBesideTheAnswerFirst(String second, String words) {
    try (SmallCore small = SmallCore.over(archive(), folder)) {
      Conversation first = after(small.core(), "what did Moss say about the ferry?");
      Findings found = small.core().find(new Question(second), first);

      assertEquals(words, found.statements().get(0).lead().text());
    }
  }

  @Test
  void aWholeQuestionThatStandsAloneLeansOnNothing() {
    try (SmallCore small = SmallCore.over(archive(), folder)) {
      Findings found =
          small.core().find(new Question("what did Lind say about the harbour?"), Conversation.NEW);

      assertEquals(BUDGET, found.statements().get(0).lead().article());
    }
  }

  @Test
  void whatNothingAnswersLeavesTheTalkWhereItWas() {
    try (SmallCore small = SmallCore.over(archive(), folder)) {
      Conversation talk =
          after(small.core(), "what did Moss say about the ferry?", "and about prisoners?");

      assertEquals(Set.of(FERRY.id()), talk.articles());
      assertInstanceOf(
          Decision.Nothing.class,
          small.core().find(new Question("did Moss mention the treaty?"), talk).decision());
    }
  }
}
