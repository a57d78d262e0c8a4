package org.onrecord.quote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held.
 *
 * @param title as articles print it, lower case but for names: "secretary of state"
 * @param from first day; absent if it began before anything we store
 * @param to last day; absent if it has not ended
 */
public record Role(String title, @Nullable LocalDate from, @Nullable LocalDate to) {

  public Role {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A role's title must not be blank");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Role " + title + " ends before it begins: " + to);
    }
  }

  /** Whether the office was held on a day; without a day, whether it may have been. */
  public boolean heldOn(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
