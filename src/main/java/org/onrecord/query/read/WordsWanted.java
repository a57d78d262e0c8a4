package org.onrecord.query.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes after a topic or a name and only says that words are wanted: "…, any quotes?" */
final class WordsWanted {

  private static final String ASKED =
      "who said (?:what|anything|something)|who(?: and how)? exactly|who and how|whose (?:words? |line |quote )?(?:is|are|was|were) (?:it|that|this|those|they)|what (?:was|is|were|has been|have been) (?:ever )?said"
          + "|what(?:['’]?s| was| were| are| is) (?:(?:his|her|their|the|its) )?(?:exact )?(?:words|quotes?|line|wording)"
          + "|(?:anyone|anybody|someone|somebody|he|she|they) (?:ever )?"
          + "(?:say|said|comment(?:ed)?|talk(?:ed)?|spoken)(?: (?:anything|something|a word))?";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<rest>.{3,}?)\\s*(?:[,:;?!]|\\s[-–—]+\\s|[–—]|\\sand(?=\\swhose\\b)|\\.\\.+|(?<=\\p{Ll}{4})\\.\\s)\\s*(?:(?:is|are|there|got|have|has|you|do|did"
              + "|we|us|me|give|show|send|need|want|looking|for|any|some|the|a|an|exact|direct|actual|good)\\s)*"
              + "(?:"
              + FormWords.OF_WORDS
              + "|anything|something|"
              + ASKED
              + ")(?: (?:on|about) (?:that|this|it|them))?"
              + "(?: (?:on record|at all|out there|so far|here|yet|anywhere"
              + "|from (?:anyone|anybody|someone|somebody|them)))*",
          Pattern.CASE_INSENSITIVE);

  /** That nothing else is wanted than what was said: every answer is so. */
  private static final Pattern AS_SAID =
      Pattern.compile(
          "(?:^|,\\s*|\\s+)(?:word for word|verbatim|in (?:his|her|their|its) own words)\\b\\s*[,:]?\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ON_RECORD =
      Pattern.compile(
          "\\bon (?:the )?record (?:about|on|re:?|regarding)\\s+", Pattern.CASE_INSENSITIVE);

  /** Somebody's name, written as one. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,2}");

  private WordsWanted() {}

  /** Returns the question without it; of a name alone, words are asked for. */
  static String leftOut(String typed) {
    String said = ON_RECORD.matcher(typed).replaceAll("on ");
    String question = AS_SAID.matcher(said).replaceAll(" ").strip();
    Matcher after = AFTER.matcher(question);
    if (!after.matches()) {
      return question;
    }
    String rest = TopicWords.trimmed(after.group("rest"));
    return NAME.matcher(rest).matches() ? "quotes from " + rest : rest;
  }
}
