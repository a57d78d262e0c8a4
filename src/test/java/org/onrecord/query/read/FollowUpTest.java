package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.Statement;
import org.onrecord.testing.Fixture;

class FollowUpTest {

  private static final QuestionReader READER =
      new QuestionReader(
          withWestland(),
          new Holdings(
              2,
              List.of(new Holdings.Quoted(Fixture.ORLA, 3), new Holdings.Quoted(Fixture.TAVI, 1)),
              List.of(),
              LocalDate.of(2031, 6, 12)),
          Fixture.CLOCK);

  private static SpeakerDirectory withWestland() {
    List<SpeakerEntry> entries = new ArrayList<>(Fixture.DIRECTORY.entries());
    Speaker westland = Speaker.body("westland", "Westland");
    entries.add(new SpeakerEntry(westland, List.of(), List.of(), "Westland", null));
    return new SpeakerDirectory(entries);
  }

  private static Query after(String first, String second) {
    Query last = READER.read(new Question(first), Conversation.NEW);
    return READER.read(new Question(second), new Conversation(last, List.of(), 3));
  }

  @Test
  void anotherSpeakerKeepsTheTopic() {
    Query query = after("what did Benn say about the treaty?", "and Rusk?");

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void whatIsSomebodysIsATopicThoughArticlesQuoteIt() {
    QuestionReader reader = Readings.readerWith(Speaker.unresolved("emails"));
    Query last = reader.read(new Question("what did Benn say about the treaty?"), Conversation.NEW);
    Query query =
        reader.read(new Question("what about her emails?"), new Conversation(last, List.of(), 3));

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertTrue(query.topic().contains("emails"));
  }

  @Test
  void anotherTopicKeepsTheSpeaker() {
    Query query = after("what did Benn say about the treaty?", "and about the road?");

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the road", query.topic());
  }

  @Test
  void aCountryThatNobodyQuotesIsAnotherTopic() {
    Query query = after("what did Benn say about the treaty?", "what about Sudland?");
    Query of = after("what did Rusk say about the treaty?", "what about Norland?");

    assertTrue(query.fittingSpeakers().contains(Fixture.TAVI), "its spokesman is quoted");
    assertTrue(of.fittingSpeakers().contains(Fixture.ORLA));
    Query silent = after("what did Benn say about the treaty?", "what about Westland?");
    assertEquals(Set.of(Fixture.ORLA), silent.fittingSpeakers());
    assertEquals("Westland", silent.topic());
  }

  @Test
  void anotherTimeKeepsTheRest() {
    Query query = after("what did Benn say about the treaty?", "and in May?");

    assertEquals(LocalDate.of(2031, 5, 1), query.period().from());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void onlyATimeOrAnOutletNarrows() {
    Query query = after("what did Benn say about the treaty?", "only in May");

    assertEquals(LocalDate.of(2031, 5, 1), query.period().from());
    assertEquals("the treaty", query.topic());
    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
  }

  @Test
  void didSomebodyElseAsksTheSameOfThem() {
    for (String second : List.of("did Rusk?", "and did Rusk too?", "has Rusk?", "what did Rusk?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the treaty", query.topic(), second);
    }
  }

  @Test
  void anyoneElseLeavesTheSpeakerOut() {
    assertEquals(
        Set.of(Fixture.ORLA),
        after("what did Benn say about the treaty?", "anyone else?").except());
  }

  @Test
  void whatElseAnotherSaidIsAskedAnew() {
    Query query = after("what did Benn say about the treaty?", "what else did Rusk say?");

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals("", query.topic());
    assertEquals(
        Intent.MORE,
        after("what did Benn say about the treaty?", "what else did Benn say?").intent());
    assertEquals(
        Intent.MORE,
        after("what did Benn say about the treaty?", "what else did she say about it?").intent());
    assertEquals(
        "the road",
        after("what did Benn say about the treaty?", "what else did Benn say about the road?")
            .topic());
  }

  @Test
  void whatElseIsMoreOfTheSame() {
    assertEquals(Intent.MORE, after("what did Benn say?", "what else?").intent());
  }

  @Test
  void whenWasThatAsksForTheDate() {
    assertEquals(Intent.WHEN, after("what did Benn say?", "when was that?").intent());
  }

  @Test
  void whoElseLeavesTheSpeakerOut() {
    Query query = after("what did Benn say about the treaty?", "who else said that?");

    assertEquals(Set.of(Fixture.ORLA), query.except());
    assertTrue(query.speakers().isEmpty());
  }

  @Test
  void whoElseSaidThatAsksForTheWordsThatWereShown() {
    Statement shown = new Statement(List.of(Fixture.quotationsOfMay().get(1)));
    Query last = READER.read(new Question("what did Benn say about the treaty?"), Conversation.NEW);
    var talk = new Conversation(last, List.of(shown), 1);

    Query same = READER.read(new Question("who else said that?"), talk);
    Query subject = READER.read(new Question("who else talked about it?"), talk);

    assertEquals("Prisoners must come home before we sign any treaty,", same.sought());
    assertEquals("the treaty", same.topic());
    assertEquals("the treaty", subject.sought());
  }

  @Test
  void aMistakenSpeakerIsCorrected() {
    Query query = after("what did Benn say about the treaty?", "I meant Rusk");

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
  }

  @Test
  void aPronounIsWhoSpokeLast() {
    Query query = after("what did Benn say?", "what did she say about the road?");

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the road", query.topic());
  }

  @Test
  void aWholeQuestionStandsAlone() {
    Query query = after("what did Benn say about the treaty?", "what did Rusk say about the mile?");

    assertEquals("the mile", query.topic());
  }

  @Test
  void whatOpensAQuestionIsNotPartOfIt() {
    for (String second :
        List.of(
            "ok and Rusk?",
            "hm, Rusk?",
            "hmm and Rusk",
            "alright then, and Rusk?",
            "fine, but what about Rusk?",
            "thx. and Rusk?",
            "Interesting... and did Rusk too?",
            "wait, and Rusk?",
            "right, Rusk too?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the treaty", query.topic(), second);
    }
    assertEquals(
        "the right of return", after("what did Benn say?", "about the right of return").topic());
    assertEquals(Intent.SMALL_TALK, after("what did Benn say?", "thanks a lot").intent());
  }

  @Test
  void namesAreAskedForInTurn() {
    for (String second :
        List.of(
            "Rusk too?",
            "now Rusk",
            "same for Rusk",
            "and from Rusk?",
            "and Rusk then?",
            "ok, and Rusk again?",
            "what of Rusk?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the treaty", query.topic(), second);
    }
  }

  @Test
  void hisOfficeIsHeldForTheCountryOfWhoSpokeLast() {
    for (String second :
        List.of(
            "and his spokesperson?",
            "and his prime minister's spokesperson?",
            "what did his spokesman say about it?",
            "and Moor's spokesman?",
            "what did his spokesman Rusk say about that?")) {
      Query query = after("what did Moor say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the treaty", query.topic(), second);
    }
    assertTrue(
        after("what did Benn say about the treaty?", "what did her spokesman say about it?")
            .fittingSpeakers()
            .isEmpty());
  }

  @Test
  void hisWordsAreOfWhoSpokeLast() {
    Query query = after("what did Benn say about the treaty?", "and her view on the road?");

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the road", query.topic());
  }

  @Test
  void whatIsNamedBeforeTheQuestionMayBeItsTopic() {
    for (String second :
        List.of(
            "and the road, did she mention it?",
            "Westland's road, did she say anything about it?",
            "the road, what did Benn say about it?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers(), second);
      assertTrue(query.topic().endsWith("road"), second + query.topic());
    }
    assertEquals(
        Set.of(Fixture.TAVI),
        after("what did Benn say about the treaty?", "and Rusk, what did he say about it?")
            .fittingSpeakers());
  }

  @Test
  void theSameIsAskedOfOthersWithoutSayingItAgain() {
    for (String second :
        List.of("did Rusk agree?", "did Rusk say that too?", "did Rusk say the same?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
    }
    assertEquals(
        "the treaty",
        after("what did Benn say about the treaty?", "did Rusk say that too?").topic());
    assertEquals(
        Set.of(Fixture.ORLA),
        after("what did Benn say about the treaty?", "what did the others say?").except());
    assertEquals(
        Intent.WHEN, after("what did Benn say about the treaty?", "when exactly?").intent());
    assertEquals(
        Intent.MORE, after("what did Benn say about the treaty?", "any more on that?").intent());
  }

  @Test
  void twoThingsMayBeOtherThanBefore() {
    for (String second :
        List.of("and Rusk in May?", "and in May, Rusk?", "what about Rusk in May?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals(LocalDate.of(2031, 5, 1), query.period().from(), second);
      assertEquals("the treaty", query.topic(), second);
    }
    Query query = after("what did Benn say about the treaty?", "and on the road, in May?");
    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals(LocalDate.of(2031, 5, 1), query.period().from());
    assertEquals("the road", query.topic());
  }

  @Test
  void aCorrectionMayNameTheTopicToo() {
    for (String second :
        List.of(
            "no i meant Rusk, on the road",
            "sorry, I meant Rusk on the road",
            "no, Rusk on the road")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the road", query.topic(), second);
    }
  }

  @Test
  void oneGoesBackToWhomOneSpokeOf() {
    for (String second :
        List.of(
            "and back to Rusk, what did he say about the road?",
            "ok, Rusk again: is the road open?",
            "back to Rusk on the road")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertTrue(query.topic().contains("the road"), second + query.topic());
    }
    for (String second : List.of("back to Rusk", "Rusk again", "and back to Rusk?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the treaty", query.topic(), second);
    }
  }

  @Test
  void whatElseThereIsIsMoreOfTheSame() {
    for (String second :
        List.of("anything else on that?", "what else is there?", "is that all?", "what else?")) {
      assertEquals(
          Intent.MORE, after("what did Benn say about the treaty?", second).intent(), second);
    }
  }

  @Test
  void fromThatDayIsTheDayOfWhatWasShown() {
    Query last = READER.read(new Question("what did Benn say about the treaty?"), Conversation.NEW);
    var talk =
        new Conversation(
            last, List.of(new Statement(List.of(Fixture.quotationsOfMay().get(1)))), 1);

    for (String second : List.of("anything else from that day?", "what else did she say then?")) {
      Query query = READER.read(new Question(second), talk);

      assertEquals(LocalDate.of(2031, 5, 4), query.period().from(), second);
      assertEquals(LocalDate.of(2031, 5, 4), query.period().to(), second);
      assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers(), second);
      assertEquals("", query.topic(), second);
    }
  }

  @Test
  void whatWasSaidInATimeNarrows() {
    for (String second : List.of("just what she said in May", "only those in May")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(LocalDate.of(2031, 5, 1), query.period().from(), second);
      assertEquals("the treaty", query.topic(), second);
      assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers(), second);
    }
  }

  @Test
  void asWellIsNoPartOfATopic() {
    assertEquals(
        "the road",
        after("what did Benn say about the treaty?", "did Rusk talk about the road as well?")
            .topic());
  }

  @Test
  void whoIsNamedBeforeAQuestionIsAskedAnew() {
    for (String second :
        List.of(
            "and Rusk, did he mention the road?",
            "ok and in general, what did Rusk say about the road?")) {
      Query query = after("what did Benn say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers(), second);
      assertEquals("the road", query.topic(), second);
    }
  }

  @Test
  void whetherAnyoneMentionedItAsksOfAnybody() {
    Query query = after("what did Benn say about the treaty?", "Rusk, did anyone mention him?");

    assertEquals(Set.of(), query.fittingSpeakers());
    assertEquals("Rusk", query.topic());
  }

  @Test
  void iMeanIsNoPartOfATopic() {
    assertEquals("Russia", after("what did Benn say?", "about Russia I mean").topic());
  }

  @Test
  void thenIsNoTopic() {
    Query query = after("what did Benn say about the treaty?", "what did she say then?");

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("", query.topic());
  }

  @Test
  void itAtTheEndOfATopicIsTheLastTopic() {
    Query against = after("what did Benn say about the treaty?", "who was against it?");
    Query answer =
        after("what did Benn say about the treaty?", "how did Rusk answer Benn on that?");

    assertEquals("against the treaty", against.topic());
    assertEquals(Set.of(), against.fittingSpeakers());
    assertEquals("Benn on the treaty", answer.topic());
    assertTrue(answer.leaning().onTheSame());
  }

  @Test
  void whoElseCalledItSomethingIsSomebodyElse() {
    Query query = after("what did Benn say about the treaty?", "who else called it shameful?");

    assertEquals("shameful", query.words());
    assertEquals(Set.of(Fixture.ORLA), query.except());
  }

  @Test
  void whatIsSomebodysAndNobodyIsTheTopicOfWhoeverIsMeant() {
    for (String second :
        List.of("and Rusk, what was his 'forever' line?", "what was his iron line?")) {
      Query query = after("what did Rusk say about the treaty?", second);

      assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
      assertTrue(
          query.topic().contains(second.contains("iron") ? "iron" : "forever"), query.topic());
    }
  }

  @Test
  void whatIsSaidOfSomebodyBehindTheNameIsNoTopic() {
    Query query = after("what did Benn say about the treaty?", "and Rusk, the old pilot?");

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals("the treaty", query.topic());
  }

  @ParameterizedTest
  @CsvSource({
    "'what did Rusk answer to him?', ''",
    "'and Rusk, what did she ask him?', the treaty"
  })
  void whoIsAnsweredIsNoTopic(String second, String topic) {
    Query query = after("what did Benn say about the treaty?", second);

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals(topic, query.topic());
    assertTrue(query.leaning().onTheSame());
  }
}
