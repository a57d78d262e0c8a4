package org.onrecord.digest.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The part of each day in which a chat wants no alerts; it may go past midnight. */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  public boolean contains(Instant instant) {
    LocalTime time = LocalTime.ofInstant(instant, zone);
    boolean afterFrom = !time.isBefore(from);
    boolean beforeTo = time.isBefore(to);
    return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
  }
}
