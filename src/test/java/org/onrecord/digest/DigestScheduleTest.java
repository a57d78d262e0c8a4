package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestScheduleTest {

  private static final DigestSchedule YEREVAN_AT_NINE = schedule("09:00", "Asia/Yerevan");
  private static final DigestSchedule NEW_YORK_IN_THE_GAP = schedule("02:30", "America/New_York");

  @Test
  void localTimeIsKept() {
    assertEquals(
        due("2026-03-01", "2026-03-01T05:00:00Z"),
        YEREVAN_AT_NINE.next(Instant.parse("2026-03-01T04:59:59Z")));
  }

  @Test
  void dueTimeItselfIsNotTheNext() {
    assertEquals(
        due("2026-03-02", "2026-03-02T05:00:00Z"),
        YEREVAN_AT_NINE.next(Instant.parse("2026-03-01T05:00:00Z")));
  }

  @Test
  void dueTimeItselfIsTheLast() {
    assertEquals(
        due("2026-03-01", "2026-03-01T05:00:00Z"),
        YEREVAN_AT_NINE.last(Instant.parse("2026-03-01T05:00:00Z")));
  }

  @Test
  void timeThatClocksSkipMovesOn() {
    assertEquals(
        due("2026-03-08", "2026-03-08T07:30:00Z"),
        NEW_YORK_IN_THE_GAP.next(Instant.parse("2026-03-08T00:00:00Z")));
  }

  @Test
  void ofATimeThatComesTwiceTheFirstCounts() {
    DigestSchedule schedule = schedule("01:30", "America/New_York");
    Due first = schedule.next(Instant.parse("2026-11-01T00:00:00Z"));

    assertEquals(due("2026-11-01", "2026-11-01T05:30:00Z"), first);
    assertEquals("2026-11-02", schedule.next(first.at()).date().toString());
  }

  @Test
  void timeInAGapAtMidnightStaysOnItsDate() {
    DigestSchedule schedule = schedule("00:00", "Africa/Cairo");

    assertEquals(
        due("2026-04-24", "2026-04-23T22:00:00Z"),
        schedule.next(Instant.parse("2026-04-23T12:00:00Z")));
  }

  @Test
  void dayThatAZoneLeftOutIsNotPosted() {
    DigestSchedule schedule = schedule("09:00", "Pacific/Apia");
    Due before = schedule.next(Instant.parse("2011-12-29T12:00:00Z"));
    Due next = schedule.next(before.at());

    assertEquals("2011-12-29", before.date().toString());
    assertEquals("2011-12-31", next.date().toString());
  }

  private static DigestSchedule schedule(String time, String zone) {
    return new DigestSchedule(LocalTime.parse(time), ZoneId.of(zone));
  }

  private static Due due(String date, String at) {
    return new Due(LocalDate.parse(date), Instant.parse(at));
  }
}
