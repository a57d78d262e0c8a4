package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.testing.Fixture;

/** Turns of a few words, after a question for what Benn said of the treaty. */
class ShortTurnsTest {

  private static final QuestionReader READER =
      new QuestionReader(
          Fixture.DIRECTORY,
          new Holdings(
              2,
              List.of(new Holdings.Quoted(Fixture.ORLA, 3), new Holdings.Quoted(Fixture.TAVI, 1)),
              List.of("Morning Wire"),
              LocalDate.of(2031, 6, 12)),
          Fixture.CLOCK);

  private static Query after(String second) {
    Query last = READER.read(new Question("what did Benn say about the treaty?"), Conversation.NEW);
    return READER.read(new Question(second), new Conversation(last, List.of(), 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"only May", "and May?", "May only", "just the May ones", "only those from May"})
  void aMonthNeedsNoWordThatTiesIt(String second) {
    Query query = after(second);

    assertEquals(LocalDate.of(2031, 5, 1), query.period().from());
    assertEquals("the treaty", query.topic());
    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"only the one in the Morning Wire", "just the quote from the Morning Wire"})
  void onlyOneOfAnOutletNarrows(String second) {
    Query query = after(second);

    assertEquals(List.of("Morning Wire"), query.outlets());
    assertEquals("the treaty", query.topic());
    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was that before or after the June talks?",
        "was that before the talks?",
        "did she say that in June?",
        "was it in May 2031?"
      })
  void whetherItWasBeforeAsksWhenItWas(String second) {
    Query query = after(second);

    assertEquals(Intent.WHEN, query.intent());
    assertTrue(query.period().isAny());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void moreFromSomebodyIsMoreOfTheSame() {
    for (String second :
        List.of("more from her on that", "any more from Benn?", "more of her", "more by Benn")) {
      assertEquals(Intent.MORE, after(second).intent(), second);
    }
    Query others = after("more from Rusk on that");
    assertEquals(Set.of(Fixture.TAVI), others.fittingSpeakers());
    assertEquals("the treaty", others.topic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"and Rusk on that?", "Rusk on that?", "and Rusk about it too?"})
  void onThatIsOnTheSame(String second) {
    Query query = after(second);

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals("the treaty", query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did Rusk mention the road?",
        "and Rusk, what did he say about the road?",
        "and what did Rusk ask them on the road?"
      })
  void aWholeQuestionIsNoTopic(String second) {
    Query query = after(second);

    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertTrue(query.topic().endsWith("the road"), query.topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what about her position on the road?",
        "the road, according to her?",
        "how about her view on the road?"
      })
  void herPositionIsOfWhoSpokeLast(String second) {
    Query query = after(second);

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the road", query.topic());
  }
}
