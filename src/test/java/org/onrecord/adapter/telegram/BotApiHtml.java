package org.onrecord.adapter.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telegram's HTML parse mode, as strict as Telegram is: unknown tags, crossing tags and forbidden
 * nesting are errors; what looks like a mention outside code becomes one.
 *
 * @param text what people see
 * @param entities what is marked in it
 */
record BotApiHtml(String text, List<Entity> entities) {

  private static final Set<String> TAGS = Set.of("b", "i", "u", "s", "code", "a", "blockquote");
  private static final Map<String, String> NAMED =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"");
  private static final Pattern TOKEN =
      Pattern.compile(
          "<(/?)([a-z]+)((?: [a-z]+(?:=\"[^\"<>]*\")?)*)>|&(?:lt|gt|amp|quot);|[\\s\\S]");
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@[A-Za-z0-9_]{2,32}\\b");

  /** A marked place; {@code target} is the link's, empty for all else. */
  record Entity(String type, int start, int end, String target) {}

  private record Open(String tag, int start, String target) {}

  /**
   * Parses a message.
   *
   * @throws IllegalArgumentException saying what Telegram would say
   */
  static BotApiHtml parse(String html) {
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(html);
    while (token.find()) {
      String found = token.group();
      if (token.group(2) != null) {
        tag(token, text.length(), open, entities);
      } else if (NAMED.containsKey(found)) {
        text.append(NAMED.get(found));
      } else if (found.equals("<") || found.equals("&") || found.equals(">")) {
        throw new IllegalArgumentException("can't parse entities: bare " + found);
      } else {
        text.append(found);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("can't parse entities: can't find end tag");
    }
    return new BotApiHtml(text.toString(), entities);
  }

  private static void tag(Matcher token, int at, Deque<Open> open, List<Entity> entities) {
    String tag = token.group(2);
    if (!TAGS.contains(tag)) {
      throw new IllegalArgumentException("can't parse entities: unsupported start tag " + tag);
    }
    if (token.group(1).isEmpty()) {
      if (isForbiddenIn(tag, open)) {
        throw new IllegalArgumentException("can't parse entities: " + tag + " may not stand there");
      }
      Matcher href = HREF.matcher(token.group(3));
      open.push(new Open(tag, at, href.find() ? href.group(1).replace("&amp;", "&") : ""));
      return;
    }
    if (open.isEmpty() || !open.peek().tag().equals(tag)) {
      throw new IllegalArgumentException("can't parse entities: unexpected end tag " + tag);
    }
    Open opened = open.pop();
    if (opened.start() == at) {
      throw new IllegalArgumentException("can't parse entities: empty " + tag);
    }
    entities.add(new Entity(tag, opened.start(), at, opened.target()));
  }

  private static boolean isForbiddenIn(String tag, Deque<Open> open) {
    return open.stream()
        .anyMatch(
            outer ->
                outer.tag().equals("code")
                    || outer.tag().equals(tag)
                    || (tag.equals("code") && !outer.tag().equals("blockquote")));
  }

  /** Returns what would ping somebody. */
  List<String> pings() {
    List<String> pings = new ArrayList<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      int at = mention.start();
      boolean isCode =
          entities.stream()
              .anyMatch(e -> e.type().equals("code") && e.start() <= at && at < e.end());
      if (!isCode) {
        pings.add(mention.group());
      }
    }
    entities.stream().map(Entity::target).filter(t -> t.startsWith("tg:")).forEach(pings::add);
    return pings;
  }

  List<String> blockquotes() {
    return entities.stream()
        .filter(e -> e.type().equals("blockquote"))
        .map(e -> text.substring(e.start(), e.end()))
        .toList();
  }

  List<Entity> links() {
    return entities.stream().filter(e -> e.type().equals("a")).toList();
  }
}
