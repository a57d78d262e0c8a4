package org.onrecord.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error, always as UTF-8.
 *
 * @param interactive whether a person sits at both ends
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /** Returns the streams of this process. */
  public static Streams ofProcess() {
    return new Streams(System.in, System.out, System.err, Terminals.personIsThere());
  }

  BufferedReader reader() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  byte[] readAll(int mostBytes) throws IOException {
    return in.readNBytes(mostBytes);
  }

  PrintWriter writer() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  PrintWriter errors() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
