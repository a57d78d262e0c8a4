package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.ArticleId;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;
import org.onrecord.testing.Fixture;

class HoldersNearbyTest {

  private static final Speaker COLE = Speaker.unresolved("Ana Cole");
  private static final Speaker HORN = Speaker.unresolved("Ulf Horn");

  /** One harbour master in the article of May, and another elsewhere. */
  private static List<Speaker> harbourMasters(String words, Set<ArticleId> articles) {
    boolean isOffice = words.equals("the harbour master") || words.equals("budget");
    List<Speaker> beside = articles.contains(Fixture.MAY.id()) ? List.of(COLE) : List.of();
    return isOffice ? (articles.isEmpty() ? List.of(COLE, HORN) : beside) : List.of();
  }

  private static final QuestionReader READER =
      new QuestionReader(
          Fixture.DIRECTORY,
          new Holdings(2, List.of(new Holdings.Quoted(Fixture.ORLA, 3)), List.of(), null),
          HoldersNearbyTest::harbourMasters,
          Fixture.CLOCK);

  private static Query after(Statement shown, String second) {
    Query last = READER.read(new Question("what did Benn say about the treaty?"), Conversation.NEW);
    return READER.read(new Question(second), new Conversation(last, List.of(shown), 1));
  }

  private static final Statement OF_MAY = new Statement(Fixture.quotationsOfMay().subList(1, 2));
  private static final Statement OF_JUNE = new Statement(Fixture.quotationsOfJune().subList(1, 2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and the harbour master?",
        "what about the harbour master?",
        "did the harbour master agree?",
        "did the harbour master too?",
        "only the harbour master",
        "what did the harbour master say about that?",
        "and the harbour master on that?"
      })
  void whoIsQuotedBesideTheLastAnswerIsMeantAlone(String second) {
    Query query = after(OF_MAY, second);

    assertEquals(Set.of(COLE), query.fittingSpeakers());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void whoIsCalledSoElsewhereIsLookedForLater() {
    Query query = after(OF_JUNE, "and the harbour master?");

    assertEquals(List.of(AskedSpeaker.unknown("the harbour master")), query.speakers());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void whatNamesNobodyElsewhereIsATopic() {
    for (String topic : List.of("the toll", "the budget")) {
      Query query = after(OF_MAY, "and " + topic + "?");

      assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
      assertEquals(topic, query.topic());
    }
    assertEquals("budget", after(OF_JUNE, "and budget?").topic(), "though somebody is called so");
  }
}
