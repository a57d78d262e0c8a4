package org.onrecord.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that somebody is claimed to have said, as people write it: "Price: “…”", "“…,” said Price",
 * "… — Price".
 *
 * @param speaker as written; empty if nothing stands beside the words
 */
record Claim(String words, String speaker) {

  private static final String OPENING = "[“\"„«]";
  private static final String CLOSING = "[”\"»“]";

  private static final Pattern MARKED =
      Pattern.compile(
          "([^“”\"„«»]{0,80})" + OPENING + "(.{3,})" + CLOSING + "([^“”\"„«»]{0,80})",
          Pattern.DOTALL);

  private static final Pattern NAME_FIRST =
      Pattern.compile("(\\p{Lu}[^:“”\"\\n]{1,60}):\\s+(.{3,})", Pattern.DOTALL);

  private static final Pattern NAME_LAST =
      Pattern.compile("(.{3,}?)\\s+[—–-]+\\s*(\\p{Lu}[^—–“”\"\\n]{1,60})", Pattern.DOTALL);

  /** What stands between a name and the words. */
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(?:has |had |have )?(?:said|says|say|saying|wrote|writes|stated|tweeted|posted)\\b(?: that)?"
              + "|\\baccording to\\b|\\b(?:did|by)\\b");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /**
   * Returns the words apart from whom they are claimed to be of; empty if nothing sets them apart.
   */
  static Optional<Claim> in(String text) {
    String claim = text.strip();
    Matcher marked = MARKED.matcher(claim);
    if (marked.matches()) {
      String beside = name(marked.group(1)).isEmpty() ? marked.group(3) : marked.group(1);
      return Optional.of(new Claim(marked.group(2), name(beside)));
    }
    Matcher first = NAME_FIRST.matcher(claim);
    if (first.matches()) {
      return Optional.of(new Claim(first.group(2), name(first.group(1))));
    }
    Matcher last = NAME_LAST.matcher(claim);
    return last.matches()
        ? Optional.of(new Claim(last.group(1), name(last.group(2))))
        : Optional.empty();
  }

  private static String name(String beside) {
    String bare = SAYING.matcher(beside).replaceAll(" ");
    return AROUND.matcher(bare).replaceAll("").replaceAll("\\s+", " ");
  }
}
