package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.namesIn;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.readerWith;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

class SpeakersByNameTest {

  @ParameterizedTest
  @CsvSource({
    "what did the spokesman say, tavi-rusk",
    "what did the spokeswoman say?, tavi-rusk",
    "what did the norland foreign minister say, orla-benn",
    "Rusk, tavi-rusk",
    "statements by tavi rusk, tavi-rusk",
    "and what did Tavi Russk say?, tavi-rusk",
  })
  void speakersAreFoundByNameAndOffice(String question, String id) {
    assertEquals(List.of(id), speakersOf(question).stream().map(Speaker::id).toList());
  }

  @Test
  void aFamilyNameOfTwoPeopleFitsBoth() {
    assertEquals(2, speakersOf("what did Kane say?").size());
  }

  @Test
  void aFullNameFitsOne() {
    assertEquals(List.of(Fixture.YOUNGER_KANE), speakersOf("what did Mary Kane say?"));
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertEquals(
        List.of(AskedSpeaker.unknown("Peter Benn")), read("what did Peter Benn say?").speakers());
  }

  @ParameterizedTest
  @CsvSource({
    "what did Rae Lunt say?, Ada Rae Lunt",
    "what did Sol Vane say?, Norland-born singer Sol Vane",
    "what did Sol Vanne say?, Norland-born singer Sol Vane",
    "what did Jo Oakes say?, Oakes",
  })
  void namesArePrintedWithMoreOrLess(String question, String name) {
    assertEquals(List.of(name), speakersOf(question).stream().map(Speaker::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Ana Lemoor say?",
        "what did Lemoor say about roads?",
        "ana lemor on roads",
        "what did Le Moor say?",
      })
  void particleOfANameMayBeTypedAsOneWordWithIt(String question) {
    assertEquals(
        List.of("Ana Le Moor"),
        namesIn(readerWith(Speaker.person("ana-le-moor", "Ana Le Moor")), question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Orla Benn, the driver from Eastport, say about roads?",
        "what did Orla Benn, the official, say about roads?",
        "how did Orla Benn defend herself over the very long Eastport post?",
      })
  void whoSomebodyIsBesideTheNameIsNobodyElse(String question) {
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
  }

  @Test
  void aGivenNameIsNoOffice() {
    assertEquals(
        List.of(AskedSpeaker.unknown("Oakes Stark")), read("what did Oakes Stark say?").speakers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"why did Oakes Stark resign?", "why did oakes stark resign?"})
  void halfOfANameIsNobody(String question) {
    assertEquals(List.of(), speakersOf(question));
  }

  @Test
  void whoeverSpeaksForSomebodyIsNotThem() {
    assertEquals(
        List.of(AskedSpeaker.unknown("Pim Stark")), read("what did Pim Stark say?").speakers());
  }

  @ParameterizedTest
  @CsvSource({
    "waht did Benn say about the treaty, the treaty",
    "What did Ben sya about the treaty, the treaty",
    "waht did benn siad, ''",
  })
  void typingErrorsMayBeInTheWordsOfTheQuestion(String question, String topic) {
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals(topic, read(question).topic());
  }

  @Test
  void heOfWhomNobodySpokeIsNobodyWeKnow() {
    assertEquals(
        List.of(AskedSpeaker.unknown("he")), read("what did he say after that?").speakers());
    assertEquals(List.of(), read("what did they say about the road?").speakers());
    assertEquals(Intent.WHO_SAID, read("who said he would sign?").intent());
  }

  @Test
  void lastWordOfATopicIsNotTheSpeakerThatIsUnknown() {
    Query query = read("what did Pim Stark say about the old Oakes?");

    assertEquals(List.of(AskedSpeaker.unknown("Pim Stark")), query.speakers());
    assertEquals(
        List.of(AskedSpeaker.unknown("Pim Stark")), read("Pim Stark on Warden Oakes").speakers());
  }

  @ParameterizedTest
  @CsvSource({
    "does Benn think the road will open?, the road will open",
    "did Benn never say the road will open?, the road will open",
    "Benn says. did Benn say the road will open? lol, the road will open",
    "who is Orla Benn?, ''",
    "what did Benn promise?, ''",
    "what did Benn not say?, ''",
    "what did Benn say about it?, ''",
  })
  void whoIsNamedIsFound(String question, String topic) {
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals(topic, read(question).topic());
  }

  @Test
  void twoSpeakersAreTwo() {
    List<Speaker> speakers = speakersOf("compare Benn and Rusk on the treaty");

    assertEquals(List.of(Fixture.ORLA, Fixture.TAVI), speakers);
  }

  @Test
  void whoIsNamedBeforeTheQuestionAndUnknownIsNotKnown() {
    assertEquals(
        List.of(AskedSpeaker.unknown("Pim Stark")),
        read("Pim Stark, what did he say about the treaty?").speakers());
    assertEquals(
        Set.of(Fixture.TAVI), read("Benn, what did Rusk say about the treaty?").fittingSpeakers());
  }

  @Test
  void whatIsSaidOfSomebodyBetweenCommasNamesNobodyElse() {
    for (String question :
        List.of(
            "what did Rusk, who was the spokesman, say about the road?",
            "what did Rusk, speaking in the capital, say about the road?")) {
      assertEquals(List.of(Fixture.TAVI), speakersOf(question), question);
    }
    assertTrue(read("what did Rusk, Zorn say about it?").speakers().size() > 1);
  }

  @Test
  void givenNameMayBeTranscribedBesideAFamilyName() {
    QuestionReader reader = readerWith(Speaker.person("anthony-moss", "Anthony Moss"));

    assertEquals(
        List.of("Anthony Moss"), namesIn(reader, "what did Entoni Moss say about the road?"));
    assertEquals(List.of(), namesIn(reader, "what did Peter Moss say about the road?"));
  }

  @ParameterizedTest
  @CsvSource({
    "Orla Bejn on the road, Orla Bane",
    "what did Orla Bayne say about the road, Orla Bane",
    "what did Nedd Vajs say about the road, Ned Vice",
    "Ned Vayce on the road, Ned Vice",
    "what did Ned Vance say about the road, ''",
    "what did Tim Vais say about the road, ''",
  })
  void englishVowelsMayBeWrittenAsTheySound(String question, String name) {
    QuestionReader reader =
        readerWith(Speaker.person("bane", "Orla Bane"), Speaker.person("vice", "Ned Vice"));

    assertEquals(name.isEmpty() ? List.of() : List.of(name), namesIn(reader, question));
  }
}
