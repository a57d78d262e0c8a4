package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.query.read.Readings.READER;
import static org.onrecord.query.read.Readings.namesIn;
import static org.onrecord.query.read.Readings.quotedOf;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.readerWith;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

class UnnamedSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who is the senior official?",
        "what is the name of the senior official?",
        "name the senior official",
        "who was that official?"
      })
  void whoIsUnnamedIsNotToldByAnybody(String question) {
    assertEquals(Intent.WHO_IS, read(question).intent());
    assertEquals(List.of(Fixture.OFFICIAL), speakersOf(question));
  }

  @Test
  void sourcesWithoutANameAreFoundByWhatTheyAre() {
    assertEquals(List.of(Fixture.OFFICIAL), speakersOf("what did the unnamed officials say?"));
  }

  @Test
  void officialOfNoCountryDoesNotSpeakForTheOneThatIsAskedFor() {
    assertEquals(
        List.of(Fixture.TAVI),
        quotedOf(READER.read(new Question("what did Sudland say?"), Conversation.NEW)));
    assertEquals(List.of(), speakersOf("what did the Sudland officials say?"));
  }

  @Test
  void officialIsOfTheOnlyCountryWhoseOfficialsAreQuotedWithoutAName() {
    Speaker two = Speaker.unnamed("two senior Norland officials");
    QuestionReader reader = readerWith(two);

    assertEquals(
        Set.of(Fixture.ORLA, Fixture.OFFICIAL, two),
        Set.copyOf(quotedOf(reader.read(new Question("what did Norland say?"), Conversation.NEW))));
    assertEquals(
        Set.of(Fixture.OFFICIAL, two),
        Set.copyOf(
            quotedOf(
                reader.read(new Question("what did Norland officials say?"), Conversation.NEW))));
    assertEquals(
        List.of(Fixture.TAVI),
        quotedOf(reader.read(new Question("what did Sudland say?"), Conversation.NEW)));
  }

  @Test
  void officialsOfABodyAreOfItsCountry() {
    Speaker two = Speaker.unnamed("two Road Board officials");
    Speaker three = Speaker.unnamed("three Norland officials");
    Query query =
        readerWith(two, three).read(new Question("what did Sudland say?"), Conversation.NEW);

    assertEquals(Set.of(Fixture.TAVI, two), Set.copyOf(quotedOf(query)));
  }

  @Test
  void whoMayStandBetweenMarks() {
    Query query = read("what did \"a senior official\" say about the treaty?");

    assertEquals(List.of(Fixture.OFFICIAL), List.copyOf(query.fittingSpeakers()));
    assertEquals("", query.words());
    assertEquals("the treaty", query.topic());
    assertEquals("the last mile", read("did Rusk say \"the last mile\"?").words());
  }

  @Test
  void officialsMayBeFromABody() {
    Speaker two = Speaker.unnamed("two senior Road Board officials");
    Query query =
        readerWith(two)
            .read(new Question("what did officials from the Road Board say?"), Conversation.NEW);

    assertEquals(List.of(two), List.copyOf(query.fittingSpeakers()));
  }

  @Test
  void officialsOfAKindAreAskedFor() {
    assertEquals(List.of(Fixture.OFFICIAL), speakersOf("which officials talked about the road?"));
  }

  @Test
  void officialOfWhomNothingMoreIsSaidMayBeABodys() {
    QuestionReader reader =
        readerWith(
            Speaker.unnamed("two Road Board officials"), Speaker.unnamed("a Ferry Board official"));

    assertEquals(
        Set.of("a senior official", "two Road Board officials"),
        Set.copyOf(namesIn(reader, "what did the Road Board officials say about tolls?")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did sources at the Road Board say about tolls?",
        "what did the guys from the Road Board say about tolls?",
        "sources at road on tolls",
        "did anyone at the Road Board say anything about tolls",
        "a source inside the Road Board on tolls",
        "unnamed Road Board people on tolls",
      })
  void whoeverWorksForABodyIsItsOfficial(String question) {
    QuestionReader reader =
        readerWith(
            Speaker.unnamed("two Road Board officials"), Speaker.unnamed("a Ferry Board official"));

    assertEquals(
        Set.of("a senior official", "two Road Board officials"),
        Set.copyOf(namesIn(reader, question)));
    assertEquals("tolls", reader.read(new Question(question), Conversation.NEW).topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did the officials who briefed on background say the road is closed",
        "did the officials who spoke to reporters say the road is closed",
        "did officials speaking on condition of anonymity say the road is closed",
        "did the officials, who asked not to be named, say the road is closed",
        "did the officials say on background the road is closed",
      })
  void howOfficialsSpokeTellsNobodyApart(String question) {
    assertEquals(List.of(Fixture.OFFICIAL), speakersOf(question));
    assertEquals("the road is closed", read(question).topic());
  }
}
