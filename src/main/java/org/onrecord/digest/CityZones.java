package org.onrecord.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** Time zones by their IANA name, by a city, or by an offset. */
public final class CityZones {

  private final Map<String, ZoneId> byCity = new HashMap<>();

  public CityZones() {
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        byCity.put(key(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
      }
    }
    Properties others = others();
    for (String city : others.stringPropertyNames()) {
      byCity.put(key(city), ZoneId.of(others.getProperty(city).strip()));
    }
  }

  private static Properties others() {
    Properties others = new Properties();
    try (InputStream in = CityZones.class.getResourceAsStream("cities.properties")) {
      others.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return others;
  }

  /** Returns the zone of a name in any case; empty if we know none of it. */
  public Optional<ZoneId> find(String name) {
    ZoneId city = byCity.get(key(name));
    return city == null ? byId(name.strip()) : Optional.of(city);
  }

  private static Optional<ZoneId> byId(String name) {
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.equalsIgnoreCase(name)) {
        return Optional.of(ZoneId.of(id));
      }
    }
    try {
      return name.matches("(?i)(utc|gmt|z|[+-]\\d).*")
          ? Optional.of(ZoneId.of(name))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String key(String city) {
    return city.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }
}
