package org.onrecord.adapter.console;

/** Text from strangers as a terminal may show it. */
final class Printable {

  private Printable() {}

  /**
   * Returns the text without characters that steer a terminal (escape sequences, other controls) or
   * turn the direction of what follows; line breaks stay, a tab becomes a space.
   */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !steers(c))
        .map(c -> c == '\t' ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean steers(int c) {
    return (c != '\n' && c != '\t' && Character.isISOControl(c))
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
