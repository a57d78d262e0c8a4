package org.onrecord.adapter.discord;

import java.util.regex.Pattern;

/** Text from strangers as Discord shows it letter by letter. */
final class DiscordText {

  /** Signs that mark something up or name somebody, wherever they stand. */
  private static final Pattern SIGN = Pattern.compile("[\\\\*_~`|<>#\\[\\]@]|:(?=//)");

  /** Signs that begin a list or a small line, at the beginning of a line. */
  private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)([-+])");

  private static final Pattern NUMBER = Pattern.compile("(?m)^(\\s*\\d+)([.)])");

  private DiscordText() {}

  /** Returns the text in markdown that shows just this text: no markup, no link, no mention. */
  static String escaped(String text) {
    String signs = SIGN.matcher(text).replaceAll("\\\\$0");
    String lists = LIST.matcher(signs).replaceAll("$1\\\\$2");
    return NUMBER.matcher(lists).replaceAll("$1\\\\$2");
  }

  /** Returns how long a text is once it is escaped. */
  static int escapedLength(String text) {
    return escaped(text).length();
  }

  /** Returns a link; its text must not be taken from an article. */
  static String link(String text, String target) {
    String safe = target.replace("(", "%28").replace(")", "%29");
    return "[" + escaped(text) + "](" + safe + ")";
  }
}
