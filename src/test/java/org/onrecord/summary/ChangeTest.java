package org.onrecord.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.query.Period;

class ChangeTest {

  @Test
  void wholeMonthIsComparedWithTheMonthBefore() {
    assertEquals(Optional.of(days("2023-05-01", "2023-05-31")), before("2023-06-01", "2023-06-30"));
  }

  @Test
  void februaryIsComparedWithAllOfJanuary() {
    assertEquals(Optional.of(days("2024-01-01", "2024-01-31")), before("2024-02-01", "2024-02-29"));
  }

  @Test
  void wholeYearIsComparedWithTheYearBefore() {
    assertEquals(Optional.of(days("2023-01-01", "2023-12-31")), before("2024-01-01", "2024-12-31"));
  }

  @Test
  void otherDaysAreComparedWithAsManyDays() {
    assertEquals(Optional.of(days("2023-06-03", "2023-06-09")), before("2023-06-10", "2023-06-16"));
    assertEquals(Optional.of(days("2023-06-09", "2023-06-09")), before("2023-06-10", "2023-06-10"));
  }

  @Test
  void openPeriodHasNoneBefore() {
    assertEquals(Optional.empty(), Change.before(new Period(LocalDate.of(2023, 6, 1), null, "")));
  }

  private static Optional<Period> before(String from, String to) {
    return Change.before(days(from, to));
  }

  private static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to), "");
  }
}
