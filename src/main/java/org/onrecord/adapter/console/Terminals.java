package org.onrecord.adapter.console;

import java.io.Console;
import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal, and whether a person sits at it. */
final class Terminals {

  private Terminals() {}

  /**
   * Whether standard input and output are a terminal. Newer JDKs hand out a console for pipes, too,
   * and have a method that older ones lack to tell the two apart.
   */
  @SuppressWarnings("SystemConsoleNull") // newer JDKs are asked below
  static boolean personIsThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * Opens the terminal this process runs at. It is not asked what it can do with joined characters:
   * the asking swallows what a person has typed before the prompt was there.
   */
  static Terminal open() throws IOException {
    return TerminalBuilder.builder().system(true).graphemeCluster(false).build();
  }
}
