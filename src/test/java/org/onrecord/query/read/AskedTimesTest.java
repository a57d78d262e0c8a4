package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.query.read.Readings.read;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.testing.Fixture;

class AskedTimesTest {

  @Test
  void beforeTheMeetingOfAMonthIsBeforeTheMonth() {
    Query query = read("what did Benn say before the May meeting?");

    assertEquals(LocalDate.of(2031, 4, 30), query.period().to());
    assertEquals("", query.topic());
  }

  @Test
  void monthAndYearAreAPeriod() {
    Period period = read("what did Benn say in May 2031?").period();

    assertEquals(LocalDate.of(2031, 5, 1), period.from());
    assertEquals(LocalDate.of(2031, 5, 31), period.to());
  }

  @ParameterizedTest
  @CsvSource({
    "what did Benn say on 4 May 2031, 2031-05-04, 2031-05-04",
    "'what did Benn say on May 4, 2031', 2031-05-04, 2031-05-04",
    "what did Benn say last week, 2031-06-09, 2031-06-15",
    "what did Benn say yesterday, 2031-06-19, 2031-06-19",
    "what did Benn say in 2030, 2030-01-01, 2030-12-31",
    "what did Benn say in May, 2031-05-01, 2031-05-31",
    "what did Benn say in December, 2030-12-01, 2030-12-31",
    "what did Benn say between May 2031 and June 2031, 2031-05-01, 2031-06-30",
    "what did Benn say 2031-05-04, 2031-05-04, 2031-05-04",
    "what did Benn say on 30.05.31, 2031-05-30, 2031-05-30",
    "what did Benn say on 5/30/31, 2031-05-30, 2031-05-30",
    "what did Benn say in 05/2031, 2031-05-01, 2031-05-31",
  })
  void timesAreRead(String question, LocalDate from, LocalDate to) {
    Query query = read(question);

    assertEquals(from, query.period().from(), query::toString);
    assertEquals(to, query.period().to(), query::toString);
    assertEquals("", query.topic());
  }

  @Test
  void sinceLeavesTheEndOpen() {
    Period period = read("what did Benn say since 1 June 2031 about roads").period();

    assertEquals(LocalDate.of(2031, 6, 1), period.from());
    assertEquals(null, period.to());
  }

  @Test
  void aMarchIsNoMonth() {
    Query query = read("what did Rusk say about the march route?");

    assertTrue(query.period().isAny());
    assertEquals("the march route", query.topic());
  }

  @Test
  void ofYesterdaysTalksTheTalksAreLeft() {
    Query query = read("what did Benn say about yesterday's talks?");

    assertEquals("talks", query.topic());
    assertEquals("yesterday", query.period().asked());
  }

  @ParameterizedTest
  @CsvSource({
    "Rusk in early May 2031 on the road, 2031-05-01, 2031-05-31",
    "what did Rusk say at the start of May 2031 about the road, 2031-05-01, 2031-05-31",
    "what did Rusk say at the end of May about the road, 2031-05-01, 2031-05-31",
    "'Rusk, summer 2030, on the road', 2030-06-01, 2030-08-31",
    "'Rusk, in May 2031, about the road', 2031-05-01, 2031-05-31",
    "Rusk May 2-5 on the road, 2031-05-02, 2031-05-05",
    "what did Rusk say on 2–5 May 2031 about the road, 2031-05-02, 2031-05-05",
    "what did Rusk say on December 2 to 5 about the road, 2030-12-02, 2030-12-05",
    "Rusk end of may about the road, 2031-05-01, 2031-05-31",
    "Rusk late may on the road, 2031-05-01, 2031-05-31",
    "what did Rusk say about the road yesterday, 2031-06-19, 2031-06-19",
    "what did Rusk say in the autumn of 2030 about the road, 2030-09-01, 2030-11-30",
    "what did Rusk say on 30/05/2031 about the road, 2031-05-30, 2031-05-30",
    "what did Rusk say on 5/30/2031 about the road, 2031-05-30, 2031-05-30",
  })
  void timesAreToldInManyWays(String question, LocalDate from, LocalDate to) {
    Query query = read(question);

    assertEquals(from, query.period().from());
    assertEquals(to, query.period().to());
    assertEquals(Set.of(Fixture.TAVI), query.fittingSpeakers());
    assertEquals("the road", query.topic());
  }

  @Test
  void timeBetweenCommasLeavesNoNameBehind() {
    Query query = read("Benn, summer 2030, on the last statement");

    assertEquals(Set.of(Fixture.ORLA), query.fittingSpeakers());
    assertEquals("the last statement", query.topic());
  }
}
