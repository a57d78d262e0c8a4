package org.onrecord.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Apology;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.Reply;
import org.onrecord.quote.SpeakerDirectory;

/** A conversation with one person at a terminal, or with a script through a pipe. */
final class ConsoleConversation {

  private static final ChatAddress HERE = new ChatAddress(ChatAddress.CONSOLE, "here", null);
  private static final String PROMPT = "> ";
  private static final Set<String> LEAVING = Set.of("/quit", "/exit", "quit", "exit");

  private final CommandRouter router;
  private final SpeakerDirectory directory;
  private final Clock clock;
  private int messages;

  ConsoleConversation(CommandRouter router, SpeakerDirectory directory, Clock clock) {
    this.router = router;
    this.directory = directory;
    this.clock = clock;
  }

  /** Answers line by line until the input ends; nothing but answers is written. */
  void runPiped(BufferedReader in, PrintWriter out, ConsoleRenderer renderer) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (leaves(line)) {
        return;
      }
      if (!line.isBlank()) {
        out.println(answer(line, renderer));
        out.flush();
      }
    }
  }

  /** Prompts, with history and completion, until the person leaves. */
  void runAt(Terminal terminal, Style style, Path history) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(completer())
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.HISTORY_FILE, history)
            .build();
    while (true) {
      String line = nextLine(reader);
      if (line == null || leaves(line)) {
        return;
      }
      if (!line.isBlank()) {
        int columns = terminal.getColumns() > 0 ? terminal.getColumns() : 80;
        terminal.writer().println(answer(line, new ConsoleRenderer(columns, style, directory)));
        terminal.flush();
      }
    }
  }

  private static @Nullable String nextLine(LineReader reader) {
    try {
      return reader.readLine(PROMPT);
    } catch (EndOfFileException | UserInterruptException e) {
      return null;
    }
  }

  private static boolean leaves(String line) {
    return LEAVING.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  private String answer(String line, ConsoleRenderer renderer) {
    messages++;
    ChatMessage message =
        new ChatMessage(
            HERE, Integer.toString(messages), "console", "you", line, clock.instant(), true);
    return renderer.render(replyTo(message));
  }

  /** A failure ends its answer, not the conversation. */
  private Reply replyTo(ChatMessage message) {
    try {
      return router.route(message);
    } catch (RuntimeException e) {
      return Apology.of(e, HERE);
    }
  }

  private Completer completer() {
    Stream<String> commands = router.commands().stream().map(command -> "/" + command.name());
    Stream<String> names = directory.entries().stream().map(entry -> entry.speaker().name());
    return new StringsCompleter(Stream.concat(commands, names).toList());
  }
}
