package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.discord.DiscordSettings;

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

  @Test
  void tokenStandsInTheEnvironmentOrInAFileOfItsOwn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "12:secret\n");

    Networks networks =
        settings(Map.of(), Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString())).networks();

    assertEquals("12:secret", Objects.requireNonNull(networks.telegram()).token());
    assertNull(networks.discord());
  }

  @Test
  void addressesAndIdsOfNetworksAreRead() {
    Map<String, String> environment =
        Map.of(
            "DISCORD_BOT_TOKEN", "secret",
            "DISCORD_API_URL", "http://127.0.0.1:4000/api/v10",
            "DISCORD_GATEWAY_URL", "ws://127.0.0.1:4000",
            "DISCORD_COMPRESSION", "none",
            "ADMIN_USER_IDS", "7, 8",
            "ALLOWED_CHAT_IDS", "-100");

    DiscordSettings discord =
        Objects.requireNonNull(
            settings(Map.of("discord.shards", "3"), environment).networks().discord());

    assertEquals(
        new DiscordSettings(
            "secret",
            new DiscordSettings.Servers(
                URI.create("http://127.0.0.1:4000/api/v10/"),
                URI.create("ws://127.0.0.1:4000"),
                false),
            3,
            Set.of("-100"),
            Set.of("7", "8"),
            false),
        discord);
  }

  @Test
  void wrongSettingsOfNetworksAreNamedWithoutTheirSecrets() {
    SettingsException e =
        assertThrows(
            SettingsException.class,
            () ->
                settings(
                    Map.of(),
                    Map.of(
                        "TELEGRAM_BOT_TOKEN", "12:secret",
                        "TELEGRAM_BOT_TOKEN_FILE", "nowhere",
                        "TELEGRAM_API_URL", "http://localhost/path",
                        "DISCORD_GATEWAY_URL", "here",
                        "DISCORD_COMPRESSION", "zip",
                        "ALLOWED_CHAT_IDS", "-100, @ourgroup")));

    String message = String.valueOf(e.getMessage());
    assertFalse(message.contains("secret"), message);
    for (String named :
        List.of(
            "Only one of TELEGRAM_BOT_TOKEN and TELEGRAM_BOT_TOKEN_FILE",
            "TELEGRAM_BOT_TOKEN_FILE names a file that cannot be read: nowhere",
            "TELEGRAM_API_URL can name a host and a port",
            "DISCORD_GATEWAY_URL must be an address that begins with wss://",
            "DISCORD_COMPRESSION must be one of none, zlib",
            "ALLOWED_CHAT_IDS must be numbers with commas between, not: @ourgroup")) {
      assertTrue(message.contains(named), message);
    }
  }

  private static Settings settings(Map<String, String> file, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.putAll(file);
    return Settings.from(new SettingsSource(properties, environment));
  }
}
