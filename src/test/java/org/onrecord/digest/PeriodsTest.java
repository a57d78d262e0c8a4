package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  private static final LocalDate MAY = LocalDate.of(2023, 5, 30);

  @Test
  void fewDaysAreCountedOneByOne() {
    Periods days = Periods.of(List.of(MAY, MAY.plusDays(2)));

    assertEquals(List.of("30 May", "31 May", "1 Jun"), days.names());
    assertEquals(List.of(2, 0, 1), days.counts(List.of(MAY, MAY, MAY.plusDays(2))));
  }

  @Test
  void moreAreCountedByMonths() {
    Periods months = Periods.of(List.of(MAY, MAY.plusDays(40)));

    assertEquals(List.of("May 2023", "Jun 2023", "Jul 2023"), months.names());
    assertEquals(List.of(1, 0, 1), months.counts(List.of(MAY, MAY.plusDays(40))));
  }

  @Test
  void onlyTheLastYearIsShown() {
    Periods months = Periods.of(List.of(MAY.minusYears(9), MAY));

    assertEquals(12, months.names().size());
    assertEquals("Jun 2022", months.names().get(0));
    assertEquals(0, months.counts(List.of(MAY.minusYears(9))).stream().mapToInt(i -> i).sum());
  }

  @Property
  void everyDayOfTheLastYearCountsOnce(
      @ForAll @NotEmpty List<@IntRange(min = 0, max = 330) Integer> offsets) {
    List<LocalDate> days = offsets.stream().map(i -> MAY.plusDays(i)).toList();

    Periods periods = Periods.of(days);

    assertEquals(days.size(), periods.counts(days).stream().mapToInt(i -> i).sum());
    assertEquals(periods.names().size(), periods.counts(days).size());
    assertTrue(periods.names().size() <= 14);
  }
}
