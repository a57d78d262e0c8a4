package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Once every local day at one time.
 *
 * <p>A time that a day does not have, as clocks go forward, moves on by what they skip; of a time
 * that comes twice the first counts.
 */
public record DigestSchedule(LocalTime time, ZoneId zone) {

  /** Returns the first due time after an instant. */
  public Due next(Instant after) {
    LocalDate date = LocalDate.ofInstant(after, zone).minusDays(1);
    while (!at(date).isAfter(after)) {
      date = date.plusDays(1);
    }
    return onItsDate(date);
  }

  /** Returns the last due time at or before an instant. */
  public Due last(Instant until) {
    LocalDate date = LocalDate.ofInstant(until, zone).plusDays(1);
    while (at(date).isAfter(until)) {
      date = date.minusDays(1);
    }
    return onItsDate(date);
  }

  /** A day that a zone left out altogether is due together with the next, and is not posted. */
  private Due onItsDate(LocalDate date) {
    LocalDate shown = date;
    while (at(shown.plusDays(1)).equals(at(date))) {
      shown = shown.plusDays(1);
    }
    return new Due(shown, at(shown));
  }

  private Instant at(LocalDate date) {
    return ZonedDateTime.of(date, time, zone).toInstant();
  }
}
