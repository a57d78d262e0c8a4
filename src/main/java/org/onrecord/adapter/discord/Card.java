package org.onrecord.adapter.discord;

import org.onrecord.chat.Beginning;

/**
 * One embed: a quotation with its citation, or something of its length.
 *
 * @param description markdown
 * @param author plain text above it; empty if there is none
 * @param footer plain text below it; empty if there is none
 */
record Card(String description, String author, String footer) {

  static final int LONGEST_DESCRIPTION = 4_096;
  private static final int LONGEST_AUTHOR = 256;
  private static final int LONGEST_FOOTER = 600;

  Card {
    author = line(author, LONGEST_AUTHOR);
    footer = line(footer, LONGEST_FOOTER);
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("No embed takes " + description.length() + " characters");
    }
  }

  /** What Discord adds up over all embeds of a message. */
  int length() {
    return description.length() + author.length() + footer.length();
  }

  private static String line(String text, int room) {
    Beginning shown = Beginning.of(text, room - 1, String::length);
    return shown.isCut() ? shown.text().stripTrailing() + "…" : text;
  }
}
