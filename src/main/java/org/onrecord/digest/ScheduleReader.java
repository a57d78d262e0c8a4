package org.onrecord.digest;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when a digest is wanted: "09:00 Asia/Yerevan", "7 pm New York". */
final class ScheduleReader {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?\\b\\s*(.*)", Pattern.CASE_INSENSITIVE);

  /** No city of more words has a zone. */
  private static final int LONGEST_CITY = 3;

  private static final int LONGEST_NAME = 40;
  private static final String EXAMPLE = "For instance: /digest on 09:00 London";

  private final CityZones zones;

  ScheduleReader(CityZones zones) {
    this.zones = zones;
  }

  /** A schedule, and what was written after it. */
  record Read(DigestSchedule schedule, String rest) {}

  /** Returns what was read; empty if there is no time or no zone. */
  Optional<Read> read(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(matcher.group(4).strip().split("\\s+"));
    return time(matcher).flatMap(time -> zoned(time, words));
  }

  /** Returns what is wrong with a text that cannot be read, in one sentence. */
  String problem(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    if (!matcher.matches()) {
      return "When, and by which city's time? " + EXAMPLE;
    }
    String place = matcher.group(4).strip();
    if (time(matcher).isEmpty()) {
      String time = text.strip().substring(0, matcher.start(4)).strip();
      return "No day has the time " + time + ". " + EXAMPLE;
    }
    return place.isEmpty()
        ? "By which city's time? " + EXAMPLE
        : "I know no city and no time zone called “"
            + shortened(place)
            + "”; a name such as"
            + " Asia/Yerevan always works. "
            + EXAMPLE;
  }

  private static String shortened(String place) {
    String first = place.split("[,;]", 2)[0];
    return first.length() <= LONGEST_NAME
        ? first
        : first.substring(0, first.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
  }

  private Optional<Read> zoned(LocalTime time, List<String> words) {
    for (int count = Math.min(LONGEST_CITY, words.size()); count > 0; count--) {
      String name = String.join(" ", words.subList(0, count)).replaceAll("[,;]$", "");
      Optional<ZoneId> zone = zones.find(name);
      if (zone.isPresent()) {
        String rest = String.join(" ", words.subList(count, words.size()));
        return Optional.of(new Read(new DigestSchedule(time, zone.get()), rest));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1));
    @Nullable String minutes = matcher.group(2);
    @Nullable String half = matcher.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }
    try {
      return Optional.of(LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
