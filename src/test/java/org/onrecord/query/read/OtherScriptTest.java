package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.HOLDINGS;
import static org.onrecord.query.read.Readings.read;
import static org.onrecord.query.read.Readings.speakersOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.Fixture;

class OtherScriptTest {

  @Test
  void ofAQuestionInAnotherScriptItIsReadWhomItNames() {
    Speaker lena = Speaker.person("lena-orlov", "Lena Orlov");
    SpeakerEntry entry =
        new SpeakerEntry(lena, List.of("Лена Орлова", "Լենա Օրլով"), List.of(), "Norland", null);
    QuestionReader reader =
        new QuestionReader(new SpeakerDirectory(List.of(entry)), HOLDINGS, Fixture.CLOCK);

    for (String question :
        List.of("что сказала Лена Орлова?", "слова Орловой", "Ի՞նչ ասաց Օրլովը")) {
      Query query = reader.read(new Question(question), Conversation.NEW);
      assertEquals(
          List.of(lena),
          query.speakers().stream().flatMap(e -> e.fits().stream()).toList(),
          question);
      assertTrue(query.speakers().stream().noneMatch(AskedSpeaker::certain));
    }
    assertEquals(
        List.of(), reader.read(new Question("что сказала вода?"), Conversation.NEW).speakers());
  }

  @Test
  void nameInAnotherScriptMayBeKnownFromPrintAlone() {
    for (String question :
        List.of("Что сказала Ада Рэй Лунт?", "что говорил Раск о дороге", "Ի՞նչ ասաց Ռուսկը")) {
      assertEquals(1, speakersOf(question).size(), question);
    }
    assertEquals(List.of(Fixture.TAVI), speakersOf("что сказал Раск?"));
    assertEquals(List.of(), speakersOf("что сказал раск?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Что сказал Раск about the road?",
        "что говорил Тави Раск regarding the road",
        "What did Тави Раск say about the road?",
        "Раск on the road",
      })
  void whoIsNamedInAnotherScriptMayBeAskedForInOurs(String question) {
    assertEquals(List.of(Fixture.TAVI), speakersOf(question));
    assertEquals("the road", read(question).topic());
  }
}
