package org.onrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Properties;
import org.onrecord.adapter.console.CommandLineInterface;
import org.onrecord.adapter.console.GlobalOptions;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.console.Streams;

/** Reads the settings, the only one to read the environment, and starts what was asked for. */
public final class Main {

  private static final Path SETTINGS = Path.of("config", "onrecord.properties");
  private static final Path LOGGING = Path.of("config", "logging.xml");

  private Main() {}

  public static void main(String[] args) {
    quietly();
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

  /** Libraries that log through the JDK write nothing but warnings; the rest has its file. */
  private static void quietly() {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    if (Files.exists(LOGGING)) {
      System.setProperty("logback.configurationFile", LOGGING.toString());
    }
  }
}
