package org.onrecord.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.onrecord.adapter.console.CommandLineInterface;
import org.onrecord.adapter.console.GlobalOptions;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.console.Streams;

/** One run of the program from a script, without a process of its own. */
public record Run(int exitCode, String out, String err) {

  /** Runs a command line with some standard input. */
  public static Run of(Function<GlobalOptions, Product> build, String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int exitCode = CommandLineInterface.run(args, streams, build);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
