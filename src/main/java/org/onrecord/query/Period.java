package org.onrecord.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included; an open end is absent.
 *
 * @param asked the words of the question that mean these days; empty for any time
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, String asked) {

  public static final Period ANY = new Period(null, null, "");

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins: " + from + ", " + to);
    }
  }

  public boolean isAny() {
    return from == null && to == null;
  }

  /** Whether a day lies in the period; an unknown day lies in none but any time. */
  public boolean contains(@Nullable LocalDate day) {
    if (day == null) {
      return isAny();
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
