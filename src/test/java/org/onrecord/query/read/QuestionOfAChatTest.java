package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.Fixture;

/** Questions as people type them in a group. */
class QuestionOfAChatTest {

  private static final Holdings HOLDINGS =
      new Holdings(
          2,
          List.of(
              new Holdings.Quoted(Fixture.ORLA, 3),
              new Holdings.Quoted(Fixture.TAVI, 1),
              new Holdings.Quoted(Fixture.OFFICIAL, 1)),
          List.of("Evening Post", "Morning Wire"),
          LocalDate.of(2031, 6, 12));

  private static final QuestionReader READER =
      new QuestionReader(Fixture.DIRECTORY, HOLDINGS, Fixture.CLOCK);

  private static Query read(String question) {
    return READER.read(new Question(question), Conversation.NEW);
  }

  private static List<Speaker> speakersOf(Query query) {
    return query.speakers().stream().flatMap(each -> each.fits().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "the valley road – who said what,the valley road",
    "the valley road: who said what?,the valley road",
    "who said what about the valley road,the valley road",
    "the valley road - what was said,the valley road",
    "the valley road... did anyone say anything?,the valley road",
    "was anything said about the valley road?,the valley road",
    "has anybody said anything about the valley road?,the valley road",
    "'according to the article, is the valley road open',is the valley road open",
    "is the valley road open according to the press,is the valley road open"
  })
  void whatAnybodySaidOnATopicIsWanted(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(), query.speakers());
    assertEquals(topic, query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "that anonymous official who told the press about the treaty, what were his words",
        "that official who spoke about the treaty",
        "what did the official who was asked about the treaty say?",
        "the treaty, according to the background briefing",
        "what did background officials say about the treaty",
        "what did the background briefing say about the treaty?"
      })
  void whoIsUnnamedIsToldByWhatWasSaid(String question) {
    Query query = read(question);

    assertEquals(List.of(Fixture.OFFICIAL), speakersOf(query));
    assertEquals("the treaty", query.topic());
  }

  @ParameterizedTest
  @CsvSource({
    "benn quotes from the road talks,the road talks",
    "the road talks - what did benn say,the road talks",
    "'benn on the road talks, did she say anything at all',the road talks",
    "benn (the minister) on the road talks,the road talks",
    "what did the minister (Orla Benn) say about the road talks?,the road talks",
    "what did Orla Ben (Орла Бенн) say about the road talks?,the road talks"
  })
  void whoIsNamedIsAsked(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(Fixture.ORLA), speakersOf(query));
    assertEquals(topic, query.topic());
  }

  @Test
  void whoeverIsRemindedAsksTheSame() {
    assertEquals(read("who said the road is open"), read("remind me who said the road is open"));
  }

  @Test
  void exactWordsAreNobodysName() {
    assertEquals(List.of(Fixture.ORLA), speakersOf(read("exact words from Benn")));
  }

  @Test
  void outletMayStandBeforeADay() {
    Query query = read("morning wire 04.05.31 - what did benn say");

    assertEquals(List.of("Morning Wire"), query.outlets());
    assertEquals(LocalDate.of(2031, 5, 4), query.period().from());
    assertEquals(List.of(Fixture.ORLA), speakersOf(query));
    assertEquals("", query.topic());
  }

  @Test
  void whatBeganOnADayWasWrittenOfForSomeDays() {
    for (String question :
        List.of(
            "benn quotes from the road talks that started may 1",
            "what did benn say about the road talks which began on 1 May?")) {
      Query query = read(question);

      assertEquals(LocalDate.of(2031, 5, 1), query.period().from());
      assertEquals(LocalDate.of(2031, 5, 8), query.period().to());
      assertEquals("the road talks", query.topic());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "what did benn thank the drivers for?,thank the drivers for",
    "why does Benn blame the drivers?,blame the drivers"
  })
  void whatWasDoneBySayingItIsAPartOfTheTopic(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(Fixture.ORLA), speakersOf(query));
    assertEquals(topic, query.topic());
  }

  @Test
  void whoDidItBySayingItIsAnybody() {
    assertEquals(
        Query.of(Intent.ABOUT).withTopic("thanked the drivers"), read("who thanked the drivers?"));
  }

  @Test
  void typingErrorsInWhatABodysOfficialsAreCalledNameAllOfThem() {
    var reader =
        new QuestionReader(
            new SpeakerDirectory(
                List.of(
                    new SpeakerEntry(
                        Speaker.body("roads", "Road Board"),
                        List.of(),
                        List.of(),
                        "Norland",
                        null))),
            new Holdings(
                2,
                List.of(
                    new Holdings.Quoted(Speaker.unnamed("two senior Road Board officials"), 1),
                    new Holdings.Quoted(Speaker.unnamed("a senior official"), 1)),
                List.of(),
                null),
            Fixture.CLOCK);

    Query typed =
        reader.read(new Question("what do Road Board officials say on tolls"), Conversation.NEW);
    Query mistyped =
        reader.read(new Question("what do road boardd oficials say on tolls"), Conversation.NEW);

    assertEquals(2, speakersOf(typed).size());
    assertEquals(speakersOf(typed), speakersOf(mistyped));
  }

  @ParameterizedTest
  @CsvSource({
    "'benn, word for word, on the road talks',the road talks",
    "in her own words: why does Benn want the road talks,want the road talks",
    "what were benns words after the road talks,the road talks",
    "can somebody find me what Benn said re: the road talks,the road talks",
    "'per Benn, are the road talks open',are the road talks open",
    "what is Orla Benn worried about,worried about",
    "whom did Benn praise for the road talks,for the road talks",
    "'Benn on the road talks, whats the quote',the road talks",
    "i need Benn on record about the road talks,the road talks",
    "quote me Benn on the road talks,the road talks",
    "summary of what Benn told reporters about the road talks,the road talks",
    "Orlo Ben road talks quote,road talks",
    "Orlə Benn on the road talks,the road talks"
  })
  void howWordsAreWantedIsNoTopic(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(Fixture.ORLA), speakersOf(query));
    assertEquals(topic, query.topic());
  }

  @ParameterizedTest
  @CsvSource({
    "does Benn fear that the drivers will strike?,fear that the drivers will strike",
    "Did Benn refuse to meet the drivers,refuse to meet the drivers",
    "was Benn worried that the road would close?,worried that the road would close",
    "what frightens Benn about the road?,the road",
    "what advice did Benn have for the drivers on the road,the drivers on the road",
    "how did benn ask the drivers to behave?,the drivers to behave",
    "why does benn never use the road,never use the road",
    "Has Orla Benn ever been on the road?,ever been on the road",
    "what did Benn write to members of parliament?,''",
    "did Benn tell voters about the road?,voters about the road",
    "Does Orla Benn see the road plan matching the map?,see the road plan matching the map"
  })
  void whatIsAskedWithoutAWordForSayingIsOfWhoIsNamed(String question, String topic) {
    Query query = read(question);

    assertEquals(List.of(Fixture.ORLA), speakersOf(query));
    assertEquals(topic, query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does it worry anybody that the road closes",
        "was there a road",
        "did somebody close to the board say her road could still open?",
        "did the road close",
        "is Sudland at war"
      })
  void whatNamesNobodyWhoSpeaksIsATopic(String question) {
    assertEquals(List.of(), read(question).speakers());
  }

  @Test
  void aPlaceAtTheEndOfAQuestionIsNobodysName() {
    var reader =
        new QuestionReader(
            Fixture.DIRECTORY,
            new Holdings(
                1,
                List.of(new Holdings.Quoted(Speaker.unresolved("Eastport"), 3)),
                List.of(),
                null),
            Fixture.CLOCK);

    Query query =
        reader.read(new Question("the great wall of sand near Eastport"), Conversation.NEW);

    assertEquals(List.of(), query.speakers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "got the exact line on the road talks?",
        "whats the line about the road talks and whose is it",
        "the road talks, who and how exactly?"
      })
  void theLineOnATopicIsAnybodys(String question) {
    Query query = read(question);

    assertEquals(List.of(), query.speakers());
    assertEquals("the road talks", query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evening post, 12 june 2031: the road talks",
        "evening post article, june 2031 - the road talks",
      })
  void outletAndDayMayStandAhead(String question) {
    Query query = read(question);

    assertEquals(List.of("Evening Post"), query.outlets());
    assertFalse(query.period().isAny());
    assertEquals("the road talks", query.topic());
  }

  @Test
  void givenNamesAreWrittenAsTheySoundInOtherTongues() {
    assertEquals(List.of(Fixture.ORLA), speakersOf(read("what did Orlja Benn say?")));
  }
}
