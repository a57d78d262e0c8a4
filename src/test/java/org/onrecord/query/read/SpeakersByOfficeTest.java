package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.query.read.Readings.HOLDINGS;
import static org.onrecord.query.read.Readings.namesIn;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.Fixture;

class SpeakersByOfficeTest {

  @ParameterizedTest
  @CsvSource({
    "what did the warden say?, Warden E",
    "what did the night watch officer say?, Night Watch",
    "what did the tide tables expert say?, Tide Tables",
  })
  void whoIsCalledByAnOfficeIsFoundByIt(String question, String name) {
    assertEquals(List.of(name), speakersOf(question).stream().map(Speaker::name).toList());
  }

  @Test
  void officeIsTheSameOfABodyAndWithItInFront() {
    String question = "what did the spokesperson of the prime minister say in June 2031?";

    assertEquals(List.of(Fixture.TAVI), speakersOf(question));
    assertEquals("", read(question).topic());
  }

  @Test
  void whoHoldsAnOfficeOfABodyIsNotTheBody() {
    Speaker pia = Speaker.person("pia-lunn", "Pia Lunn");
    Speaker board = Speaker.body("board", "Road Board");
    QuestionReader reader =
        new QuestionReader(
            new SpeakerDirectory(
                List.of(
                    new SpeakerEntry(board, List.of(), List.of(), "Norland", null),
                    new SpeakerEntry(
                        pia,
                        List.of(),
                        List.of(new Role("Road Board spokesperson", null, null)),
                        "Norland",
                        null))),
            HOLDINGS,
            Fixture.CLOCK);

    for (String who : List.of("the spokeswoman of the Road Board", "the Road Board spokesperson")) {
      Query query = reader.read(new Question("what did " + who + " say?"), Conversation.NEW);
      assertEquals(List.of(pia), query.speakers().get(0).fits());
    }
    Query query = reader.read(new Question("what did the Road Board say?"), Conversation.NEW);
    assertEquals(List.of(board), query.speakers().get(0).fits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did the governor of Westmark say?",
        "what did the ambassador to Westmark say?",
        "what did the president of Westmark say about roads?",
      })
  void whoHoldsAnOfficeOfAPlaceIsNotThePlace(String question) {
    QuestionReader reader = Readings.readerWith(Speaker.unresolved("Westmark"));

    assertEquals(List.of(), namesIn(reader, question));
  }

  @Test
  void sideOfACountryIsTheCountry() {
    assertEquals(
        speakersOf("what did Sudland say?"), speakersOf("any statements from the Sudland side?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did the Sudland government say?",
        "what did the Sudland authorities say?",
        "what did the Sudland side say?",
      })
  void governmentOfACountryIsTheCountry(String question) {
    assertEquals(speakersOf("what did Sudland say?"), speakersOf(question));
  }

  @Test
  void officeInThePluralIsThatOfThoseWhoSpeakTogether() {
    List<SpeakerEntry> entries = new ArrayList<>(Fixture.DIRECTORY.entries());
    Speaker both = Speaker.body("both", "Foreign ministers of Norland and Sudland");
    entries.add(new SpeakerEntry(both, List.of(), List.of(), null, null));
    QuestionReader reader =
        new QuestionReader(
            new SpeakerDirectory(entries),
            new Holdings(2, List.of(new Holdings.Quoted(both, 2)), List.of(), null),
            Fixture.CLOCK);

    assertEquals(
        List.of(both.name()), namesIn(reader, "what did the two ministers say about the road?"));
    assertEquals(
        List.of(both.name()), namesIn(reader, "what did the ministers themselves say about it?"));
  }

  @Test
  void spokespeopleOfABodySpeakForIt() {
    Speaker pia = Speaker.person("pia-lunn", "Pia Lunn");
    Speaker board = Speaker.body("board", "Road Board");
    Speaker two = Speaker.unnamed("two Road Board officials");
    Speaker other = Speaker.unnamed("a Ferry Board official");
    Role role = new Role("Road Board spokesperson", null, null);
    QuestionReader reader =
        new QuestionReader(
            new SpeakerDirectory(
                List.of(
                    new SpeakerEntry(board, List.of(), List.of(), "Norland", null),
                    new SpeakerEntry(pia, List.of(), List.of(role), "Norland", null))),
            new Holdings(
                3,
                List.of(
                    new Holdings.Quoted(pia, 1),
                    new Holdings.Quoted(two, 1),
                    new Holdings.Quoted(other, 1)),
                List.of(),
                null),
            Fixture.CLOCK);

    assertEquals(
        Set.of("Road Board", "Pia Lunn", "two Road Board officials"),
        Set.copyOf(namesIn(reader, "what did the Road Board say about tolls?")));
  }
}
