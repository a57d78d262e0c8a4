package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Query;

class AskedOutletsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anything from the Evening Post?",
        "quotes in the Evening Post",
        "what did the Evening Post report?",
        "who was quoted in Evening Post",
      })
  void anOutletAloneIsEnoughToAskFor(String question) {
    Query query = read(question);

    assertEquals(List.of("Evening Post"), query.outlets());
    assertEquals("", query.topic());
    assertEquals(List.of(), query.speakers());
  }

  @Test
  void whatAnOutletReportedMayHaveATopic() {
    Query query = read("what has the Evening Post written about the treaty?");

    assertEquals(List.of("Evening Post"), query.outlets());
    assertEquals("the treaty", query.topic());
  }

  @Test
  void outletsAreRead() {
    Query query = read("what did Benn tell the Morning Wire about the road?");

    assertEquals(List.of("Morning Wire"), query.outlets());
    assertEquals("the road", query.topic());
  }

  @Test
  void aDayInAnOutletsNameIsNoPeriod() {
    Query query = read("what did Benn say about the road in Norland Today?");

    assertEquals(List.of("Norland Today"), query.outlets());
    assertTrue(query.period().isAny());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Evening Post: the road",
        "evening post - the road",
        "Evening Post on the road",
        "Evening Post quotes on the road",
        "the Evening Post's report on the road",
        "what does the Evening Post say about the road?",
      })
  void anOutletMayStandAheadOfATopic(String question) {
    Query query = read(question);

    assertEquals(List.of("Evening Post"), query.outlets());
    assertEquals("the road", query.topic());
    assertEquals(List.of(), query.speakers());
  }
}
