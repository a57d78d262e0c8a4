package org.onrecord.adapter.console;

import java.io.PrintWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;
import picocli.CommandLine.Help.Ansi;

/** One run of the program: its options, its streams, and the product once it is needed. */
final class Session implements AutoCloseable {

  private static final int PIPE_COLUMNS = 80;

  private final GlobalOptions options;
  private final Function<GlobalOptions, Product> build;
  private final Streams streams;
  private final PrintWriter out;
  private @Nullable Product product;

  Session(GlobalOptions options, Streams streams, Function<GlobalOptions, Product> build) {
    this.streams = streams;
    this.out = streams.writer();
    this.options = options;
    this.build = build;
  }

  /** Returns the product, built at the first call. */
  Product product() {
    Product built = product;
    if (built == null) {
      built = build.apply(options);
      product = built;
    }
    return built;
  }

  PrintWriter out() {
    return out;
  }

  Streams streams() {
    return streams;
  }

  /** Returns colours for a person who wants them, none for a pipe or under NO_COLOR. */
  Style style() {
    return streams.interactive() && Ansi.AUTO.enabled() ? Style.COLOURED : Style.PLAIN;
  }

  ConsoleRenderer renderer() {
    return new ConsoleRenderer(PIPE_COLUMNS, style(), product().speakers());
  }

  String render(Reply reply) {
    return renderer().render(reply);
  }

  /** Returns a reply as text without colours, as it stands in JSON. */
  String plain(Reply reply) {
    return new ConsoleRenderer(PIPE_COLUMNS, Style.PLAIN, product().speakers()).render(reply);
  }

  @Override
  public void close() {
    out.flush();
    Product built = product;
    if (built != null) {
      built.close();
    }
  }
}
