package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Discord's markdown as far as this bot writes it, and what strangers could try with it.
 *
 * @param text what people see
 * @param surprises markup the bot does not write itself: it came from a text that was not escaped
 */
record DiscordMarkdown(String text, List<String> surprises) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\([^0-9A-Za-z\\s])"
              + "|\\[((?:\\\\.|[^\\]\\\\])*)]\\((https?://[^\\s()]+)\\)"
              + "|(\\*\\*)"
              + "|(<[@#:at/][^>]*>|@everyone|@here|https?://\\S+|`|~~|\\|\\||__|[*_]"
              + "|(?m:^\\s*(?:>|#|[-+]\\s|\\d+[.)]\\s)))"
              + "|([\\s\\S])");

  static DiscordMarkdown read(String markdown) {
    StringBuilder text = new StringBuilder();
    List<String> surprises = new ArrayList<>();
    Matcher token = TOKEN.matcher(markdown);
    while (token.find()) {
      if (token.group(1) != null) {
        text.append(token.group(1));
      } else if (token.group(2) != null) {
        text.append(read(token.group(2)).text());
      } else if (token.group(5) != null) {
        surprises.add(token.group(5));
        text.append(token.group(5));
      } else if (token.group(6) != null) {
        text.append(token.group(6));
      }
    }
    return new DiscordMarkdown(text.toString(), surprises);
  }
}
