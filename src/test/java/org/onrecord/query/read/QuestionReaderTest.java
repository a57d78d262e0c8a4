package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.onrecord.query.read.Readings.READER;
import static org.onrecord.query.read.Readings.read;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.testing.Fixture;

class QuestionReaderTest {

  @Test
  void itIsWhatTheLastQuestionWasAbout() {
    var last = new Conversation(read("what did Rusk say about the road?"), List.of(), 3);

    Query query = READER.read(new Question("what did Benn say about that?"), last);

    assertEquals(List.of(Fixture.ORLA), List.copyOf(query.fittingSpeakers()));
    assertEquals("the road", query.topic());
  }

  @Property(tries = 300)
  void anythingCanBeRead(@ForAll String text) {
    assertNotNull(read(text));
    assertNotNull(read("what did " + text + " say about " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"🙂🙂🙂", "<b>what</b>", "'; drop table x; --", "(((((((((", "\u202e\u200b"})
  void whatIsNoQuestionIsReadToo(String text) {
    assertNotNull(read(text));
  }
}
