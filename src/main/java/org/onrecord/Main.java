package org.onrecord;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.onrecord.adapter.console.CommandLineInterface;
import org.onrecord.adapter.console.GlobalOptions;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.console.Streams;

/** Reads the settings, the only one to read the environment, and starts what was asked for. */
public final class Main {

  private static final Path SETTINGS = Path.of("config", "onrecord.properties");
  private static final Path LOGGING = Path.of("config", "logging.properties");

  private Main() {}

  public static void main(String[] args) {
    setUpLogging();
    System.exit(CommandLineInterface.run(args, Streams.ofProcess(), Main::product));
  }

  private static Product product(GlobalOptions options) {
    Settings settings = settings(options);
    return new OnRecord(settings, Clock.system(ZoneId.systemDefault()), new Notices(System.err));
  }

  private static Settings settings(GlobalOptions options) {
    Path chosen = options.config();
    Properties file =
        chosen != null
            ? SettingsSource.read(chosen)
            : Files.exists(SETTINGS) ? SettingsSource.read(SETTINGS) : new Properties();
    Settings settings = Settings.from(new SettingsSource(file, System.getenv()));
    Path knowledge = options.knowledge();
    Path data = options.data();
    settings = knowledge == null ? settings : settings.withKnowledge(knowledge);
    return data == null ? settings : settings.withData(data);
  }

  /** Everything logs through the JDK; the file says how much, and without it only what fails. */
  private static void setUpLogging() {
    Logger.getLogger("").setLevel(Level.SEVERE);
    try (InputStream file = Files.newInputStream(LOGGING)) {
      LogManager.getLogManager().readConfiguration(file);
    } catch (NoSuchFileException e) {
      // the level above holds
    } catch (IOException e) {
      System.err.println("The logging file " + LOGGING + " cannot be read: " + e.getMessage());
    }
  }
}
