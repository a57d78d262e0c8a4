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
    Settings settings =
        settings(Map.of("reply.statements", "4"), Map.of("ONRECORD_REPLY_STATEMENTS", "5"));

    assertEquals(5, settings.statementsPerReply());
  }

  @Test
  void everyWrongAndUnknownSettingIsNamedAtOnce() {
    SettingsException e =
        assertThrows(
            SettingsException.class,
            () ->
                settings(
                    Map.of("reply.statements", "many", "repply.statements", "3"),
                    Map.of("ONRECORD_NONSENSE", "1")));

    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("reply.statements must be a whole number from 1 to 20, not: many"));
    assertTrue(message.contains("Unknown setting repply.statements"));
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
