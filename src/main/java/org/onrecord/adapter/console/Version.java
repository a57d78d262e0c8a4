package org.onrecord.adapter.console;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and what runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not run from its jar)");
    return new String[] {"onrecord " + version + ", Java " + Runtime.version()};
  }
}
