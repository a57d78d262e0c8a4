package org.onrecord.query.read;

import java.util.regex.Pattern;

/**
 * How those spoke who are not named: "who briefed reporters on background". It tells nobody apart.
 */
final class HowTheySpoke {

  private static final String UNNAMED =
      "(?: (?:only )?(?:on|under|in) (?:(?:deep )?background|(?:the )?conditions? of (?:anonymity|not being named)"
          + "|anonymity)| anonymously| off the record| not for attribution| without (?:attribution|being named))";

  private static final Pattern ALONE =
      Pattern.compile("(?:,| \\(|)" + UNNAMED + "\\b(?! checks?)\\)?,?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=\\b(?:officials?|sources?|diplomats?|people|guys|folks|ones|aides?|spokes(?:men|man|people)))"
              + ",? (?:(?:(?:who|that)(?: (?:had|have|has|were|was|would))? "
              + "(?:briefed|spoke|spoken|talked|quoted|cited)|briefing|speaking|talking)"
              + FormWords.TO_REPORTERS
              + UNNAMED
              + "?|(?:(?:who|that) )?(?:ask(?:ed|ing)|request(?:ed|ing)|wish(?:ed|ing)|want(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)"
              + "|insist(?:ed|ing)|prefer(?:red|ring)) (?:not to|to not|to remain|to stay|on|to)(?: be)?"
              + " (?:named|identified|quoted|anonymous|unnamed|anonymity|name themselves|give (?:his|her|their) names?)"
              + "(?: by name)?),?(?= (?:say|said|think|tell|told|mention|claim|call|talk|comment|about|on|deny|confirm|admit"
              + "|promise|warn|describe)\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_WHOM =
      Pattern.compile(
          "(?:officials?|sources?|diplomats?|people|guys|folks|aides?)\\b",
          Pattern.CASE_INSENSITIVE);

  private HowTheySpoke() {}

  /** Returns the question without it, if it asks of somebody who may be unnamed. */
  static String leftOut(String question) {
    if (!OF_WHOM.matcher(question).find()) {
      return question;
    }
    String whole = ALONE.matcher(question).replaceAll("");
    return CLAUSE.matcher(whole).replaceAll("");
  }
}
