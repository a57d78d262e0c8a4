package org.onrecord.query.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What several have said in one text: "the joint statement of Benn and Moor". */
final class SaidTogether {

  private static final String KIND =
      "(?:(?:joint|common|shared|official|final|written|closing|public|own) )*";

  private static final String TEXT = KIND + "(?:" + FormWords.JOINT_TEXT + ")";

  private static final String MADE =
      "(?:issued|made|signed|put out|released|published|given|adopted|agreed(?: on| upon)?|drafted|written)";

  private static final Pattern OF =
      Pattern.compile(
          "(?:(?:the|a|an|this|that|both) )?"
              + TEXT
              + "(?:,? (?:that |which )?(?:was |were )?"
              + MADE
              + ")?(?: jointly| together)?(?: of| by| from| between) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOSE =
      Pattern.compile("(?<who>.+?)(?:['’]s?)? (?:own )?" + TEXT, Pattern.CASE_INSENSITIVE);

  /** Two who are named within it, "the joint Norland-Sudland statement". */
  private static final Pattern NAMES_BETWEEN =
      Pattern.compile(
          "(?:the |a )?(?:joint|common) (?<who>.+?) (?:" + FormWords.JOINT_TEXT + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ITSELF =
      Pattern.compile(
          "(?:the |a |their |this |that )?(?:joint|common) (?:"
              + FormWords.JOINT_TEXT
              + ")(?:,? (?:(?:that|which) (?:was|were|they|both|the) .+|"
              + MADE
              + "\\b.*|(?:after|from|following|at|in) .+))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:,? (?:both )?(?:jointly|together|in common))+$", Pattern.CASE_INSENSITIVE);

  /** What leads to a topic and tells that it was said so: "in their joint statement about". */
  private static final Pattern IN_IT =
      Pattern.compile(
          "^(?:(?:jointly|together|in common|(?:in|through|with) (?:a|the|that|this|their) (?:(?:joint|common|final) )*(?:"
              + FormWords.JOINT_TEXT
              + "))(?:,?\\s+|$))+(?:(?:about|on|regarding|concerning|that|of)\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST =
      Pattern.compile(
          "^in (?:the|their|this|that|a) "
              + KIND
              + "(?:"
              + FormWords.JOINT_TEXT
              + "),? (?=(?:what|how|did|does|do|has|have)\\b)",
          Pattern.CASE_INSENSITIVE);

  private SaidTogether() {}

  /** Returns a question without the text that it says first: "In their statement, did they ...?" */
  static String asked(String question) {
    return FIRST.matcher(question).replaceFirst("");
  }

  /** Returns a topic without what tells that it was said together. */
  static String without(String topic) {
    return IN_IT.matcher(topic).replaceFirst("");
  }

  /** Returns who said it, as typed; empty if these words name nothing said together. */
  static Optional<String> by(String asked) {
    String who = TOGETHER.matcher(asked.strip()).replaceFirst("");
    if (!who.equals(asked.strip())) {
      return Optional.of(who);
    }
    return in(OF, who).or(() -> in(NAMES_BETWEEN, who)).or(() -> in(WHOSE, who));
  }

  /** Whether it is said to be of several, so that no single one of them is meant. */
  static boolean isOfSeveral(String asked) {
    return asked.matches("(?i).*\\b(?:joint|common|jointly|together)\\b.*");
  }

  /** Whether these words name the text and tell no more than how it came to be. */
  static boolean isIt(String asked) {
    return ITSELF.matcher(asked.strip()).matches();
  }

  private static Optional<String> in(Pattern form, String asked) {
    Matcher matcher = form.matcher(asked);
    return matcher.matches()
        ? Optional.of(matcher.group("who").replaceAll("(?<=\\p{L})[-–](?=\\p{L})", " and "))
        : Optional.empty();
  }
}
