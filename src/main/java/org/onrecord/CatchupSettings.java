package org.onrecord;

import java.time.Duration;

/**
 * How the talk of groups is kept.
 *
 * @param key encrypts it; empty if none may be kept
 */
record CatchupSettings(String key, Duration keptFor) {

  private static final int SHORTEST_KEY = 16;

  static CatchupSettings from(SettingsSource source) {
    String key = source.outside("CATCHUP_KEY");
    if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
      source.problem("CATCHUP_KEY must have at least " + SHORTEST_KEY + " characters");
    }
    return new CatchupSettings(key, Duration.ofDays(source.number("catchup.days", 7, 1, 31)));
  }

  @Override
  public String toString() {
    return "Catch-ups kept for " + keptFor;
  }
}
