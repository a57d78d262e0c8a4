package org.onrecord.adapter.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in Telegram's HTML, counted as Telegram counts it: in UTF-16 units after its parsing.
 *
 * <p>All text is escaped. What Telegram would take for a mention is set as code, which keeps every
 * character and pings nobody.
 */
final class Markup {

  private static final Pattern MENTION = Pattern.compile("(?<![A-Za-z0-9_])@[A-Za-z0-9_]+");

  /** Telegram sees a hundred entities a message; a text with more mentions is code as a whole. */
  private static final int MOST_MENTIONS = 30;

  private final StringBuilder html = new StringBuilder();
  private int length;
  private int entities;

  /** Adds text without emphasis. */
  Markup text(String text) {
    return styled("", text);
  }

  Markup bold(String text) {
    return styled("b", text);
  }

  Markup italic(String text) {
    return styled("i", text);
  }

  /** Adds a link; its text must not be taken from an article. */
  Markup link(String text, String target) {
    html.append("<a href=\"").append(escaped(target).replace("\"", "&quot;")).append("\">");
    plain(text);
    html.append("</a>");
    entities++;
    return this;
  }

  /** Opens a block quotation, folded until tapped if it is long. */
  Markup openQuote(boolean isLong) {
    html.append(isLong ? "<blockquote expandable>" : "<blockquote>");
    entities++;
    return this;
  }

  Markup closeQuote() {
    html.append("</blockquote>");
    return this;
  }

  Markup append(Markup other) {
    html.append(other.html);
    length += other.length;
    entities += other.entities;
    return this;
  }

  /** Returns how long Telegram takes a text to be. */
  static int lengthOf(String text) {
    return text.length();
  }

  int length() {
    return length;
  }

  int entities() {
    return entities;
  }

  boolean isEmpty() {
    return html.isEmpty();
  }

  String html() {
    return html.toString();
  }

  private Markup styled(String tag, String text) {
    Matcher mention = MENTION.matcher(text);
    if (mention.results().limit(MOST_MENTIONS + 1L).count() > MOST_MENTIONS) {
      tagged("code", text);
      return this;
    }
    mention.reset();
    int done = 0;
    while (mention.find()) {
      tagged(tag, text.substring(done, mention.start()));
      tagged("code", mention.group());
      done = mention.end();
    }
    tagged(tag, text.substring(done));
    return this;
  }

  private void tagged(String tag, String text) {
    if (tag.isEmpty() || text.isBlank()) {
      plain(text);
      return;
    }
    html.append('<').append(tag).append('>');
    plain(text);
    html.append("</").append(tag).append('>');
    entities++;
  }

  private void plain(String text) {
    html.append(escaped(text));
    length += text.length();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
