package org.onrecord.digest.alert;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.digest.CityZones;

/** Reads quiet hours: "22:00-07:00 London". */
final class QuietHoursReader {

  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*(?:-|–|to)\\s*(\\d{1,2}):(\\d{2})\\s+(.+)");

  private final CityZones zones;

  QuietHoursReader(CityZones zones) {
    this.zones = zones;
  }

  Optional<QuietHours> read(String text) {
    Matcher hours = HOURS.matcher(text.strip());
    if (!hours.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime from = time(hours, 1);
      LocalTime to = time(hours, 3);
      return zones.find(hours.group(5)).map(zone -> new QuietHours(from, to, zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher hours, int group) {
    return LocalTime.of(
        Integer.parseInt(hours.group(group)), Integer.parseInt(hours.group(group + 1)));
  }
}
