package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void everySettingHasADefault() {
    assertEquals(Path.of("knowledge"), settings(Map.of(), Map.of()).knowledge());
  }

  @Test
  void environmentWinsOverTheFile() {
    Settings settings = settings(Map.of("data.dir", "here"), Map.of("ONRECORD_DATA_DIR", "there"));

    assertEquals(Path.of("there"), settings.data());
  }

  @Test
  void everyWrongAndUnknownSettingIsNamedAtOnce() {
    SettingsException e =
        assertThrows(
            SettingsException.class,
            () ->
                settings(
                    Map.of("conversation.expiry.minutes", "many", "dada.dir", "data"),
                    Map.of("ONRECORD_NONSENSE", "1")));

    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.contains(
            "conversation.expiry.minutes must be a whole number from 1 to 1440, not: many"));
    assertTrue(message.contains("Unknown setting dada.dir"));
    assertTrue(message.contains("Unknown setting ONRECORD_NONSENSE"));
  }

  @Test
  void shippedFileHoldsTheDefaultsAndNothingUnknown() {
    Properties shipped = SettingsSource.read(Path.of("config/onrecord.properties"));

    assertEquals(
        settings(Map.of(), Map.of()), Settings.from(new SettingsSource(shipped, Map.of())));
  }

  private static Settings settings(Map<String, String> file, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.putAll(file);
    return Settings.from(new SettingsSource(properties, environment));
  }
}
