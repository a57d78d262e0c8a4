package org.onrecord.adapter.console;

import java.io.Console;

/** Whether a person sits at the terminal. */
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
}
