package org.onrecord.adapter.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What can be said before or after any command. */
public final class GlobalOptions {

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "settings file (default: config/onrecord.properties, if it is there)")
  private @Nullable Path config;

  @Option(
      names = "--knowledge",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "folder with articles/*.md and speakers.yaml")
  private @Nullable Path knowledge;

  @Option(
      names = "--data",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "folder for the database and the index")
  private @Nullable Path data;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "show where an error comes from")
  private boolean verbose;

  public @Nullable Path config() {
    return config;
  }

  public @Nullable Path knowledge() {
    return knowledge;
  }

  public @Nullable Path data() {
    return data;
  }

  boolean verbose() {
    return verbose;
  }
}
