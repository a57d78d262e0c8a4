package org.onrecord.adapter.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the menu of a message offers, and what would have to be typed for it. */
final class MessageMenu {

  private static final Map<String, String> COMMANDS =
      Map.of("Verify this quotation", "/verify ", "Who said this?", "/who ");

  private static final Pattern MARKED =
      Pattern.compile("“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|»([^«]+)«|\"([^\"]+)\"");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /** Fewer words between marks are a title or a nickname. */
  private static final int FEWEST_WORDS = 3;

  private MessageMenu() {}

  static List<String> names() {
    return COMMANDS.keySet().stream().sorted().toList();
  }

  /**
   * Returns what would have to be typed; empty if the menu has no such entry.
   *
   * @param content what the message says; who says it with whose words stands beside the marks
   */
  static Optional<String> typed(String name, String content) {
    return Optional.ofNullable(COMMANDS.get(name)).map(command -> command + quoted(content));
  }

  /** Returns the longest words between quotation marks, or all if none are. */
  private static String quoted(String content) {
    String plain = ESCAPE.matcher(content).replaceAll("").strip();
    String best = "";
    for (MatchResult match : MARKED.matcher(plain).results().toList()) {
      String words = inside(match).strip();
      best = words.length() > best.length() ? words : best;
    }
    return best.split("\\s+").length < FEWEST_WORDS ? plain : best;
  }

  private static String inside(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(match::group)
        .filter(words -> words != null)
        .findFirst()
        .orElse("");
  }
}
