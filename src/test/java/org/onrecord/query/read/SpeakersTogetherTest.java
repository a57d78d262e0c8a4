package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.namesIn;
import static org.onrecord.query.read.Readings.readerWith;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

class SpeakersTogetherTest {

  @Test
  void jointStatementIsNotOneOfSomebodyCalledJoint() {
    assertEquals(
        "joint",
        speakersOf("what does the joint statement of Norland and Sudland say?").get(0).id());
  }

  @Test
  void twoOfDifferentCountriesSpeakTogetherThroughWhatNamesBoth() {
    assertTrue(
        speakersOf("what did Benn and Rusk say?").stream()
            .anyMatch(each -> each.name().startsWith("Joint statement")));
  }

  @Test
  void twoOfOneCountryDoNotSpeakThroughAllThatNamesIt() {
    assertEquals(
        List.of(Fixture.TAVI, Fixture.SILENT), speakersOf("what did Rusk and Iva Moor say?"));
  }

  @Test
  void thoseWhoSpeakTogetherAreAskedForByAnyOfTheirNames() {
    Speaker joint = Speaker.unresolved("A joint statement");
    QuestionReader reader = readerWith(joint);

    for (String who :
        List.of(
            "the joint statement",
            "a joint statment",
            "the statement",
            "Norland and Sudland",
            "the joint statement of Norland and Sudland")) {
      List<String> names = namesIn(reader, "what did " + who + " say about the road?");
      assertTrue(names.contains("A joint statement"), who + names);
    }
    assertEquals(
        Set.of("A joint statement", "Joint statement of Norland and Sudland"),
        Set.copyOf(namesIn(reader, "joint statement on the road")));
  }

  @Test
  void whatSeveralSayTogetherIsAskedForByTheirNames() {
    QuestionReader reader = readerWith(Speaker.unresolved("A joint statement"));

    for (String question :
        List.of(
            "what did the joint statement of Benn and Moor say about the road?",
            "what did Benn and Moor's joint statement say about the road?",
            "what did the joint statement, signed by nobody in particular, say about the road?",
            "what does the joint statement issued after the talks say about the road?",
            "what did the joint Norland-Sudland statement say about the road?",
            "what does the joint communique of Norland and Sudland say about the road?",
            "the statement issued by Norland and Sudland, what does it say about the road",
            "what did Moor, together with Benn, say about the road?",
            "what did Moor say in their joint statement about the road?",
            "what did the two sides say in their joint statement about the road?",
            "in their joint statement, what did Norland and Sudland say about the road?",
            "what is in the joint statement about the road",
            "what does the joint statement include about the road")) {
      Query query = reader.read(new Question(question), Conversation.NEW);

      assertTrue(
          query.fittingSpeakers().contains(Speaker.unresolved("A joint statement")), question);
      assertFalse(query.speakers().stream().anyMatch(AskedSpeaker::isUnknown), question);
      assertEquals("the road", query.topic(), question);
    }
    assertEquals(
        Set.of("Orla Benn"),
        Set.copyOf(namesIn(reader, "what did the statement of Benn say about the road?")));
  }

  @Test
  void theirStatementAfterOthersIsTheJointOne() {
    QuestionReader reader = readerWith(Speaker.unresolved("A joint statement"));
    Query last = reader.read(new Question("what did Rusk say about the road?"), Conversation.NEW);
    var talk = new Conversation(last, List.of(), 3);

    for (String question :
        List.of(
            "and what did their statement say?",
            "and in their joint statement?",
            "hm, and the joint statement?",
            "and Norland and Sudland, what did their statement say?",
            "no, the joint statement",
            "and what about the statement they issued?",
            "and the two of them?")) {
      Query query = reader.read(new Question(question), talk);

      assertTrue(
          query.fittingSpeakers().contains(Speaker.unresolved("A joint statement")), question);
      assertEquals("the road", query.topic(), question);
    }
  }
}
