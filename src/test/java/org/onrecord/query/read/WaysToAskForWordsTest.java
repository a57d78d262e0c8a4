package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.testing.Fixture;

class WaysToAskForWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quote me something from Benn about the treaty",
        "quote Benn on the treaty",
        "give me something by Orla Benn on the treaty",
        "anything from Benn about the treaty?",
      })
  void wordsOfSomebodyAreAskedForInManyWays(String question) {
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals("the treaty", read(question).topic());
  }

  @Test
  void whetherSomebodyCommentedNeedsNoTopic() {
    assertEquals(List.of(Fixture.TAVI), speakersOf("did Rusk comment?"));
    assertEquals("the toll", read("did Rusk comment on the toll?").topic());
  }

  @Test
  void summaryOfSomebodysWordsIsAskedOfThem() {
    Query query = read("summary of Benn's remarks on the road");

    assertEquals(List.of(Fixture.ORLA), List.copyOf(query.fittingSpeakers()));
    assertEquals("the road", query.topic());
    assertEquals("the road", read("how about the road?").topic());
  }

  @ParameterizedTest
  @CsvSource({
    "has Benn admitted the treaty is hard, the treaty is hard",
    "did Benn promise a treaty, a treaty",
    "Benn: did both sides sign the treaty, did both sides sign the treaty",
  })
  void whetherSomebodySaidItIsAskedWithManyVerbs(String question, String topic) {
    Query query = read(question);

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals(topic, query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benn's letter to the board, what did she say about the toll?",
        "what did Benn's last statement say about the toll?",
        "what does Orla Benn's speech in the harbour say about the toll?"
      })
  void whoseWordsTheyAreSaysWhoSpoke(String question) {
    Query query = read(question);

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the toll", query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opening of the road - any quotes?",
        "opening of the road, any quotes",
        "opening of the road: got anything?",
        "opening of the road? any statements",
        "opening of the road — give me a quote",
        "opening of the road. quotes?",
        "opening of the road, anything on record?",
      })
  void thatWordsAreWantedMayComeLast(String question) {
    assertEquals(Query.of(Intent.ABOUT).withTopic("opening of the road"), read(question));
  }

  @Test
  void wordsOfWhoeverIsNamedMayBeWantedLast() {
    assertEquals(List.of(Fixture.ORLA), speakersOf("Benn - any quotes?"));
    assertEquals(List.of(Fixture.ORLA), speakersOf("Benn on the road, any quotes?"));
    assertTrue(read("Pim Stark, any quotes?").speakers().get(0).isUnknown());
    assertEquals(List.of("Evening Post"), read("Evening Post, any quotes?").outlets());
  }

  @ParameterizedTest
  @CsvSource({
    "got anything from Benn on the road?, the road",
    "any word from Benn about the road?, the road",
    "any news from Benn on the road?, the road",
    "anything from Benn re the road, the road",
    "Benn said what about the road?, the road",
    "what has Benn got to say about the road, the road",
    "Benn's remarks re: the road, the road",
    "was it Benn who said the road is open, the road is open",
    "benn road toll quote, road toll",
    "what did Benn tell reporters about the road, the road",
    "Benn's best quote on the road, the road",
    "Benn: the road, the road",
    "Orla Benn - the road, the road",
    "heard anything from Benn about the road, the road",
  })
  void somebodysWordsAreAskedForInAChatsWays(String question, String topic) {
    assertEquals(List.of(Fixture.ORLA), speakersOf(question));
    assertEquals(topic, read(question).topic());
  }
}
