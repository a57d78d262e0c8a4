package org.onrecord.query.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes after a topic or a name and only says that words are wanted: "…, any quotes?" */
final class WordsWanted {

  private static final String ASKED =
      "who said (?:what|anything|something)|what (?:was|is|were|has been|have been) (?:ever )?said"
          + "|what (?:was|were|are) (?:his|her|their|the|its) (?:exact )?words"
          + "|(?:anyone|anybody|someone|somebody|he|she|they) (?:ever )?"
          + "(?:say|said|comment(?:ed)?|talk(?:ed)?|spoken)(?: (?:anything|something|a word))?";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<rest>.{3,}?)\\s*(?:[,:;?!]|\\s[-–—]+\\s|[–—]|\\.\\.+|(?<=\\p{Ll}{4})\\.\\s)\\s*(?:(?:is|are|there|got|have|has|you|do|did"
              + "|we|us|me|give|show|send|need|want|looking|for|any|some|the|a|an|exact|direct|actual|good)\\s)*"
              + "(?:"
              + FormWords.OF_WORDS
              + "|anything|something|"
              + ASKED
              + ")(?: (?:on|about) (?:that|this|it|them))?"
              + "(?: (?:on record|at all|out there|so far|here|yet|anywhere"
              + "|from (?:anyone|anybody|someone|somebody|them)))*",
          Pattern.CASE_INSENSITIVE);

  /** Somebody's name, written as one. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,2}");

  private WordsWanted() {}

  /** Returns the question without it; of a name alone, words are asked for. */
  static String leftOut(String question) {
    Matcher after = AFTER.matcher(question);
    if (!after.matches()) {
      return question;
    }
    String rest = TopicWords.trimmed(after.group("rest"));
    return NAME.matcher(rest).matches() ? "quotes from " + rest : rest;
  }
}
