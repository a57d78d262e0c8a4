package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.testing.Fixture;

class IntentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's new?",
        "latest news",
        "any news?",
        "show me the latest statements",
        "news"
      })
  void whatIsNewNamesNobody(String question) {
    assertEquals(Query.of(Intent.LATEST), read(question));
  }

  @ParameterizedTest
  @CsvSource({
    "anything new from Benn?,''",
    "what are the latest remarks by Orla Benn?,''",
    "what is the latest from Benn on the treaty?,the treaty",
    "most recent quotes from Benn about the treaty,the treaty"
  })
  void whatIsNewMayBeOfSomebody(String question, String topic) {
    Query query = read(question);

    assertEquals(Intent.LATEST, query.intent());
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals(topic, query.topic());
  }

  @Test
  void allQuotationsAreAskedOfWhomThereIs() {
    assertEquals(Intent.SPEAKERS, read("give me all quotes").intent());
  }

  @Test
  void whatIsAskedOfTheArchiveIsNoTopic() {
    assertEquals(Intent.SOURCES, read("how many articles do you have?").intent());
    assertEquals(Intent.HELP, read("is this true?").intent());
    assertEquals(Intent.HELP, read("where is this from?").intent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare Benn with Rusk on the treaty",
        "compare Benn to Rusk on the treaty",
        "Benn vs. Rusk on the treaty",
        "compare Benn and Rusk on the treaty",
      })
  void twoAreComparedInManyWays(String question) {
    assertEquals(Intent.COMPARE, read(question).intent());
    assertEquals(List.of(Fixture.ORLA, Fixture.TAVI), speakersOf(question));
  }

  @Test
  void countriesCanBeCompared() {
    assertEquals(2, read("compare Norland and Sudland").speakers().size());
  }

  @Test
  void whoMentionsSomethingIsAskedOfAnybody() {
    for (String question : List.of("who mentioned the toll?", "who else has condemned the toll")) {
      assertEquals(Intent.ABOUT, read(question).intent());
      assertEquals("the toll", read(question).topic());
    }
  }

  @Test
  void whyTheBotDoesSomethingIsNoTopic() {
    assertEquals(Intent.SMALL_TALK, read("why did you not answer?").intent());
  }

  @ParameterizedTest
  @CsvSource({
    "who said “the last mile is the steepest”?, the last mile is the steepest",
    "who said the last mile is the steepest, the last mile is the steepest",
    "who was it that said the last mile is the steepest?, the last mile is the steepest",
  })
  void wordsAreRead(String question, String words) {
    Query query = read(question);

    assertEquals(Intent.WHO_SAID, query.intent());
    assertEquals(words, query.words());
  }

  @ParameterizedTest
  @CsvSource({
    "hello, SMALL_TALK",
    "thank you very much!, SMALL_TALK",
    "help, HELP",
    "who is quoted?, SPEAKERS",
    "which outlets do you have?, SOURCES",
    "when did Benn say a treaty is within our grasp?, WHEN",
    "compare Benn and Rusk on the treaty, COMPARE",
    "Benn vs Rusk on the treaty, COMPARE",
    "how has Benn's position on the treaty changed?, TIMELINE",
    "what was said about the treaty?, ABOUT",
    "did Rusk say the road will open?, DID_SAY",
  })
  void intentIsRead(String question, Intent intent) {
    assertEquals(intent, read(question).intent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline of Benn on the treaty",
        "timeline of Benn the treaty",
        "timeline benn on the treaty",
        "timeline: orla benn the treaty",
        "Timeline Benn the treaty"
      })
  void timelineIsOfSomebodyOnSomething(String question) {
    assertEquals(Intent.TIMELINE, read(question).intent());
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals("the treaty", read(question).topic());
  }

  @ParameterizedTest
  @CsvSource({
    "who was it that talked about the treaty?, the treaty",
    "who promised a treaty?, a treaty",
    "what is being said about the treaty?, the treaty",
    "who else has warned about the treaty, the treaty",
    "did anyone at state say the treaty is dead?, the treaty is dead",
  })
  void whatAnybodySaidIsAskedForInManyWays(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(), query.speakers());
    assertEquals(topic, query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the last mile is the steepest - who said that?",
        "the last mile is the steepest, who said it",
      })
  void whoSaidItMayComeLast(String question) {
    assertEquals(
        Query.of(Intent.WHO_SAID).withWords("the last mile is the steepest"), read(question));
  }
}
