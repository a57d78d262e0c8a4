package org.onrecord.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after a failure: twice as long each time, up to a longest wait.
 *
 * @param attempts after so many failures there is no further one
 */
public record BackOff(Duration first, Duration longest, int attempts) {

  /** So that doubling cannot overflow. */
  private static final int MOST_DOUBLINGS = 30;

  public BackOff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
      throw new IllegalArgumentException(
          "Not a back-off: " + first + " to " + longest + ", " + attempts + " attempts");
    }
  }

  /** Returns the wait after a number of failures, from 1; empty if it is time to give up. */
  public Optional<Duration> after(int failures) {
    if (failures >= attempts) {
      return Optional.empty();
    }
    Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return Optional.of(wait.compareTo(longest) > 0 ? longest : wait);
  }
}
