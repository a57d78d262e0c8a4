package org.onrecord.adapter.console;

/** How text is marked on a terminal: with ANSI colours, or not at all. */
enum Style {
  COLOURED("\u001B[1m", "\u001B[2m", "\u001B[36m", "\u001B[0m"),
  PLAIN("", "", "", "");

  private final String strong;
  private final String faint;
  private final String accent;
  private final String end;

  Style(String strong, String faint, String accent, String end) {
    this.strong = strong;
    this.faint = faint;
    this.accent = accent;
    this.end = end;
  }

  String strong(String text) {
    return strong + text + end;
  }

  String faint(String text) {
    return faint + text + end;
  }

  String accent(String text) {
    return accent + text + end;
  }
}
