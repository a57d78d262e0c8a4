package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.SmallCore;

class AskCommandTest {

  @TempDir private Path folder = Path.of("");

  /** Says some messages, each "person: text", and returns the last reply. */
  private Reply afterSaying(String... messages) {
    Reply reply = new Reply(List.of());
    try (SmallCore small = SmallCore.in(folder)) {
      var conversations = new Conversations(Fixture.CLOCK, Duration.ofMinutes(10));
      var ask = new AskCommand(new Answerer(small.core()), conversations);
      for (String each : messages) {
        List<String> parts = List.of(each.split(": ", 2));
        reply = ask.run(parts.get(1), message(parts.get(0), parts.get(1)));
      }
    }
    return reply;
  }

  private static ChatMessage message(String person, String text) {
    var address = new ChatAddress("test", "chat", null);
    return new ChatMessage(address, "1", person, person, text, Instant.EPOCH, false);
  }

  private static List<String> quotesIn(Reply reply) {
    return reply.blocks().stream()
        .filter(Reply.Quote.class::isInstance)
        .map(block -> ((Reply.Quote) block).quotation().text())
        .toList();
  }

  private static String paragraphsIn(Reply reply) {
    return reply.blocks().stream()
        .filter(Reply.Paragraph.class::isInstance)
        .map(block -> ((Reply.Paragraph) block).text())
        .reduce("", (all, each) -> all + each);
  }

  @Test
  void wordsAreShownAsPrinted() {
    assertEquals(
        List.of("The last mile is the steepest,"),
        quotesIn(afterSaying("ann: what did Rusk say?")));
  }

  @Test
  void ofSeveralItIsSaidWhoIsNotQuoted() {
    assertEquals(
        "Iva Moor is not quoted in 2 articles up to 12 June 2031.",
        paragraphsIn(afterSaying("ann: compare Benn with Iva Moor on prisoners")));
  }

  @Test
  void ofSeveralNobodyIsLeftOutForBeingFurtherFromTheTopic() {
    Reply reply = afterSaying("ann: compare Benn and Rusk on the treaty and the last mile");

    assertEquals("", paragraphsIn(reply));
    assertTrue(quotesIn(reply).contains("The last mile is the steepest,"));
    assertTrue(quotesIn(reply).contains("A treaty is within our grasp,"));
  }

  @Test
  void ofSeveralItIsSaidWhoIsSilentOnTheTopic() {
    for (String asked :
        List.of(
            "compare Rusk with Benn on prisoners",
            "what did Benn and Rusk say about prisoners?",
            "timeline of Benn and Rusk on prisoners")) {
      Reply reply = afterSaying("ann: " + asked);

      assertEquals(
          "Tavi Rusk said nothing about prisoners in 2 articles up to 12 June 2031.",
          paragraphsIn(reply),
          asked);
      assertTrue(!quotesIn(reply).isEmpty(), asked);
    }
  }

  @Test
  void aNameThatOnlySoundsAlikeIsSaidToBeReadSo() {
    assertEquals("“Rask” read as Tavi Rusk.", paragraphsIn(afterSaying("ann: what did Rask say?")));
    assertEquals(
        "“Rusck” read as Tavi Rusk.", paragraphsIn(afterSaying("ann: what did Rusck say?")));
    for (String name : List.of("Rusk", "rusks", "Mr Rusk", "T. Rusk", "Tavi Rusk")) {
      assertEquals("", paragraphsIn(afterSaying("ann: what did " + name + " say?")), name);
    }
  }

  @Test
  void whoeverSpeaksForACountryIsNamed() {
    String first = paragraphsIn(afterSaying("ann: what did Norland say?"));
    String then = paragraphsIn(afterSaying("ann: what did Benn say?", "ann: and sudland?"));

    assertTrue(first.startsWith("“Norland” read as Orla Benn"), first);
    assertTrue(then.startsWith("“sudland” read as Tavi Rusk"), then);
    assertEquals("", paragraphsIn(afterSaying("ann: what did Kane say about fishing quotas?")));
  }

  @Test
  void allOfAQuotationStandsInItsContext() {
    for (String asked :
        List.of(
            "in full please",
            "can I have that in full",
            "the whole quote please",
            "show me the full quote",
            "the rest of it?",
            "and after it?",
            "before that?")) {
      Reply reply = afterSaying("ann: what did Rusk say?", "ann: " + asked);

      assertEquals(List.of("The last mile is the steepest,"), quotesIn(reply), asked);
      assertTrue(reply.blocks().stream().anyMatch(Reply.Excerpt.class::isInstance), asked);
    }
  }

  @Test
  void nothingInATimeIsSaidOfNobody() {
    assertEquals(
        "Nobody is quoted in March 2031 in 2 articles up to 12 June 2031.",
        paragraphsIn(afterSaying("ann: what was said in March 2031?")));
  }

  @Test
  void numberAloneIsAPlaceInTheLastAnswer() {
    assertEquals(
        List.of("A treaty is within our grasp,"),
        quotesIn(afterSaying("ann: what did Benn say?", "ann: 3")).stream().limit(1).toList());
  }

  @Test
  void whetherItIsTrueIsForTheReaderToCheck() {
    Reply reply = afterSaying("ann: what did Rusk say?", "ann: is this true?");

    assertEquals(List.of("The last mile is the steepest,"), quotesIn(reply));
    assertTrue(paragraphsIn(reply).contains("Evening Post"), paragraphsIn(reply));
  }

  @Test
  void nothingOnRecordSaysSoAndWhatThereIs() {
    Reply reply = afterSaying("ann: what did Rusk say about prisoners?");

    assertEquals(
        "Tavi Rusk said nothing about prisoners in 2 articles up to 12 June 2031;"
            + " on prisoners there is:",
        paragraphsIn(reply));
    assertEquals(List.of("Prisoners must come home before we sign any treaty,"), quotesIn(reply));
  }

  @Test
  void aQuestionThatIsNoTopicIsNotSaidBackAsOne() {
    assertEquals(
        "Nobody is quoted on that in 2 articles up to 12 June 2031.",
        paragraphsIn(afterSaying("ann: is the moon made of cheese?")));
  }

  @Test
  void whereNobodySaidItOthersAreNotSaidToHave() {
    String said =
        paragraphsIn(afterSaying("ann: who spoke about prisoners allergic to peanuts and cheese?"));

    assertTrue(said.startsWith("Nobody is quoted on"), said);
    assertTrue(said.contains("nearest to"), said);
  }

  @Test
  void wordsThatDoNotAnswerAreNotPassedOffAsAnAnswer() {
    Reply reply = afterSaying("ann: why is the last mile the steepest?");

    assertEquals("I know only what was said. Nearest to your question is:", paragraphsIn(reply));
    assertEquals(List.of("The last mile is the steepest,"), quotesIn(reply));
  }

  @Test
  void whatSomebodyMayHaveSaidIsSaidBackBetweenMarks() {
    String said = paragraphsIn(afterSaying("ann: did Rusk say that pigs fly?"));

    assertTrue(said.startsWith("Tavi Rusk said nothing about “pigs fly” in"), said);
  }

  @Test
  void wordsThatSomebodyDidNotSayAreNotLeftStanding() {
    String notIn = "Not in these words. Nearest on record is:";

    assertEquals(
        notIn, paragraphsIn(afterSaying("ann: did Rusk say the steepest mile is the last?")));
    assertEquals(notIn, paragraphsIn(afterSaying("ann: who said \"the last mile is easy\"?")));
    assertEquals("", paragraphsIn(afterSaying("ann: did Rusk say the last mile is the steepest?")));
    assertEquals("", paragraphsIn(afterSaying("ann: who said \"the last mile\"?")));
  }

  @Test
  void whatIsNearInMeaningIsNotPassedOffAsTheWordAskedFor() {
    assertEquals(
        "Not in these words. Nearest in meaning is:",
        paragraphsIn(afterSaying("ann: what did Benn say about captives?")));
    assertEquals("", paragraphsIn(afterSaying("ann: what did Benn say about a prisoner?")));
    assertEquals(
        "Orla Benn said nothing about mansions in 2 articles up to 12 June 2031;"
            + " nearest to mansions is:",
        paragraphsIn(afterSaying("ann: what did Benn say about mansions?")));
  }

  @Test
  void whoIsAskedToBeAgainstSomethingIsNotQuotedOnIt() {
    String said = paragraphsIn(afterSaying("ann: who was against zeppelins?"));

    assertTrue(said.startsWith("Nobody is quoted against zeppelins in"), said);
    String near = paragraphsIn(afterSaying("ann: who was against mansions?"));
    assertTrue(near.endsWith("; nearest to that is:"), near);
  }

  @Test
  void whereNobodyElseSaidItTheLastAnswerStillStands() {
    Reply reply =
        afterSaying("ann: what did Rusk say?", "ann: who else said that?", "ann: show the context");

    assertTrue(reply.blocks().stream().anyMatch(Reply.Excerpt.class::isInstance));
  }

  @Test
  void twoPeopleOfOneNameAreOffered() {
    Reply reply = afterSaying("ann: what did Kane say?");

    assertTrue(paragraphsIn(reply).contains("Which one?"));
  }

  @Test
  void aFollowUpLeansOnTheLastQuestion() {
    Reply reply = afterSaying("ann: what did Rusk say?", "ann: and Benn?");

    assertEquals(3, quotesIn(reply).size());
  }

  @Test
  void anotherPersonsConversationIsNotLeantOn() {
    Reply reply = afterSaying("ann: what did Benn say about the road?", "bob: what else?");

    assertEquals(List.of(), quotesIn(reply));
  }

  @Test
  void whatToDoNextIsOffered() {
    Reply reply = afterSaying("ann: what did Benn say?");

    List<String> commands =
        reply.blocks().stream()
            .filter(Reply.Choices.class::isInstance)
            .flatMap(block -> ((Reply.Choices) block).choices().stream())
            .map(Reply.Choice::command)
            .toList();
    assertTrue(commands.containsAll(List.of("/context 1", "/source 1")), commands.toString());
  }

  @Test
  void theSecondOneShowsItsContext() {
    Reply reply = afterSaying("ann: what did Benn say?", "ann: the second one");

    assertTrue(reply.blocks().stream().anyMatch(Reply.Excerpt.class::isInstance));
  }

  @Test
  void whatWasShownIsPointedAtInManyWays() {
    String first = "ann: what did Benn say about the treaty?";
    List<String> shown = quotesIn(afterSaying(first));

    for (String asked :
        List.of(
            "which paper was that in?",
            "who printed it?",
            "how did the other paper put it?",
            "any other versions?",
            "what came before that?",
            "and then?",
            "the second one in full")) {
      List<String> pointedAt = quotesIn(afterSaying(first, "ann: " + asked));

      assertEquals(1, pointedAt.size(), asked);
      assertEquals(shown.get(asked.contains("second") ? 1 : 0), pointedAt.get(0), asked);
    }
  }

  @Test
  void aNumberThatWasNotShownIsSaidToBeMissing() {
    assertEquals(
        "The last answer has one statement.",
        paragraphsIn(afterSaying("ann: what did Rusk say?", "ann: the third one")));
  }

  @Test
  void thatIsWhatWasShownLast() {
    String first = "ann: what did Benn and Rusk say?";
    List<String> more = quotesIn(afterSaying(first, "ann: more"));

    assertEquals(1, more.size());
    for (String asked :
        List.of("ann: when was that?", "ann: where was that?", "ann: who said it?")) {
      assertEquals(more, quotesIn(afterSaying(first, "ann: more", asked)), asked);
    }
    assertEquals(3, quotesIn(afterSaying(first, "ann: when was that?")).size());
  }

  @Test
  void beforeAnAnswerThereIsNothingMore() {
    try (SmallCore small = SmallCore.in(folder)) {
      var conversations = new Conversations(Fixture.CLOCK, Duration.ofMinutes(10));
      var ask = new AskCommand(new Answerer(small.core()), conversations);
      Command more =
          new AskCommands(ask, small.core(), conversations)
              .all().stream().filter(one -> one.name().equals("more")).findFirst().orElseThrow();

      assertEquals(
          "There is no answer yet to show more of.",
          paragraphsIn(more.run("", message("ann", "/more"))));
    }
  }

  @Test
  void aQuestionWithoutEndIsSaidBackInShort() {
    String said = paragraphsIn(afterSaying("ann: what did Rusk say about " + "zxqv ".repeat(9000)));

    assertTrue(said.startsWith("Tavi Rusk said nothing about zxqv zxqv"), said);
    assertTrue(said.length() < 400, said);
  }

  @Test
  void whatIsNewComesNewestFirst() {
    List<String> shown = quotesIn(afterSaying("a: what's new?"));

    assertTrue(Fixture.JUNE.body().contains(shown.get(0)), shown.toString());
  }

  @Test
  void whoIsLeftUnnamedStaysUnnamed() {
    Reply reply = afterSaying("a: who is the senior official?");

    assertTrue(paragraphsIn(reply).contains("stays unnamed"), paragraphsIn(reply));
    assertEquals(List.of("We are not there yet,"), quotesIn(reply));
  }

  @Test
  void nobodyElseSaidWhatOnlyOneSaid() {
    Reply reply =
        afterSaying("a: what did Rusk say about the last mile?", "a: who else said that?");

    assertEquals(List.of(), quotesIn(reply));
    assertTrue(paragraphsIn(reply).startsWith("Nobody else"), paragraphsIn(reply));
  }

  @Test
  void whenWasThatStillMeansWhatWasShownIfNobodyElseSaidIt() {
    Reply reply =
        afterSaying(
            "a: what did Rusk say about the last mile?",
            "a: who else said that?",
            "a: when was that?");

    assertEquals(
        quotesIn(afterSaying("a: what did Rusk say about the last mile?")), quotesIn(reply));
    assertTrue(paragraphsIn(reply).startsWith("Published:"), paragraphsIn(reply));
  }
}
