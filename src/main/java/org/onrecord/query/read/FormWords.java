package org.onrecord.query.read;

/** The words that ways to ask have in common, as parts of patterns. */
final class FormWords {

  /**
   * No name ends with a word that leads on: in "the spokesman of the State Office", no one states.
   */
  static final String SAY =
      "(?<!\\b(?:the|of|for|to|and|at|from|in|with|inside) )(?:say|said|says|saying|tell|told|tells|state[sd]?(?! dep(?:artmen)?t)|comment(?:ed)?|claim(?:s|ed)?"
          + "|think(?:s)?|mention(?:s|ed)?|talk(?:s|ed)?|speak(?:s)?|spoke|spoken|announced?|declared?"
          + "|argued?|explain(?:s|ed)?|promised?|warn(?:s|ed)?|described?|characteri[sz]ed?|call(?:ed)?"
          + "|respond(?:ed)?|react(?:ed)?|answer(?:ed)?|express(?:ed)?|remark(?:ed)?|insist(?:ed)?"
          + "|add(?:ed)?|noted?|confirm(?:ed)?|den(?:y|ied)|quoted?(?: as saying)?|(?:have|got) to say"
          + "|thought|believe[sd]?|feels?|felt|hope[sd]?|wants?|wanted|expect(?:s|ed)?|demand(?:s|ed)?"
          + "|propose[sd]?|suggest(?:s|ed)?|urge[sd]?|predict(?:s|ed)?|admit(?:s|ted)?|reject(?:s|ed)?"
          + "|emphasi[sz]e[sd]?|stress(?:es|ed)?|critici[sz]e[sd]?|praise[sd]?|acknowledge[sd]?"
          + "|discuss(?:ed)?|elaborated?|conclude[sd]?|recommend(?:ed|s)?|agree[sd]?|disagree[sd]?"
          + "|contributed?|question(?:s|ed)?|decide[sd]?|jok(?:e|ed|ing)|learn(?:ed|t)?|ask(?:s|ed)?|point(?:ed)? out|br(?:ing|ought) up|raised?|reveal(?:ed)?"
          + "|complain(?:ed)?|refer(?:red)?|address(?:ed)?|wr(?:ite|ote)|written|post(?:ed)?|tweet(?:ed)?)";

  static final String TO_REPORTERS =
      "(?: (?:to |with )?(?:the |some |a )?(?:reporters?|journalists?|press|media|newsm[ae]n|correspondents?))?";

  /** What somebody did who is told by what was spoken of. */
  static final String SPOKE =
      "(?:has |have |had |was |were |is |are )?(?:told|spoke|spoken|talked|talking|speaking|briefed|commented|asked|quoted)"
          + TO_REPORTERS;

  /** What somebody did to others by saying something, which is a part of what was said. */
  static final String DONE_BY_SAYING =
      "(?<!\\b(?:the|of|for|to|and|at|from|in|with|a|an|their|his|her) )"
          + "(?:thank|congratulat|apologi[sz]|blam|accus|invit|appreciat|threaten|insult|forg[ia]v|encourag|refus)(?:e|s|es|d|ed)?";

  static final String VIEW =
      "(?:positions?|stances?|views?|opinions?|take|line|words|statements?|comments?|reactions?|response)";

  /** How a question begins that wants to be given something. */
  static final String GIVE =
      "(?:(?:summari[sz]e|give|show|find|get|tell|list|print|say|repeat|write)(?: (?:me|us|down|again))? )?"
          + "(?:(?:do you have|have you got|you got|got|heard|is there|are there|was there|were there) )?";

  static final String ABOUT =
      "(?:about|on|regarding|concerning|of|re:?|over|as to|in regard to|with regard to|with respect to"
          + "|when asked about|in relation to|to)";

  static final String NEW = "(?:new|newest|latest|(?:most )?recent)";

  static final String FROM_WHOM_ABOUT_WHAT =
      "(?: (?:from|by|of) (?<who>.+?))?(?: (?:about|on|regarding|concerning) (?<topic>.+))?";

  static final String OF_WORDS =
      "(?:quotes?|quotations?|words|statements?|remarks?|comments?|sayings)";

  /** What several who speak together give out. */
  static final String JOINT_TEXT =
      "statements?|statments?|communiqu[eé]s?|declarations?|announcements?|press releases?";

  static final String LATELY =
      "(?:(?:ever|never|not|also|actually|publicly|just|really|so far|yet|then) )*";

  private FormWords() {}
}
