package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;

/** How mentions and verbs stand in their sentence: under which preposition, verb or "that". */
final class Standing {

  private static final Set<String> PLACES = Set.of("in", "at", "on", "during", "after", "before");
  private static final Set<String> OTHERS = Set.of("of", "to", "by", "from", "with", "for", "as");

  private final List<Token> tokens;
  private final CueWords cues;

  Standing(List<Token> tokens, CueWords cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  /** The sort of preposition a mention hangs on, or "-": "at a rally" is nobody who speaks. */
  String governor(Mention mention) {
    int at = mention.first() - 1;
    while (at >= 0 && tokens.get(at).start() >= mention.span().start()) {
      at--;
    }
    if (at < 0 || tokens.get(at).sentence() != tokens.get(mention.first()).sentence()) {
      return "^";
    }
    String word = tokens.get(at).word();
    if (PLACES.contains(word)) {
      return "in";
    }
    boolean other = OTHERS.contains(word);
    return other ? word : tokens.get(at).isTag("ADP") ? "adp" : "-";
  }

  boolean isGoverned(Mention mention) {
    String governor = governor(mention);
    return !governor.equals("-") && !governor.equals("^");
  }

  /** How a verb is used: "asking", "is asking", "to ask", "has asked", "asked". */
  String form(int verb) {
    boolean going = tokens.get(verb).word().endsWith("ing");
    int before = verb - 1;
    while (before >= 0 && tokens.get(before).isTag("ADV")) {
      before--;
    }
    String helper = before < 0 ? "" : helper(tokens.get(before), tokens.get(verb));
    return helper.equals("to") ? helper : (going ? "ing" : "") + helper;
  }

  private static String helper(Token helper, Token verb) {
    if (helper.sentence() != verb.sentence()) {
      return "";
    }
    if (helper.word().equals("to")) {
      return "to";
    }
    return helper.isTag("AUX") ? "aux" : helper.isTag("PART") ? "not" : "";
  }

  /** The class of the verb before a mention in its sentence, and whether "that" parts the two. */
  String under(Mention mention) {
    boolean that = false;
    int sentence = tokens.get(mention.first()).sentence();
    for (int i = mention.first() - 1; i >= 0 && tokens.get(i).sentence() == sentence; i--) {
      Token token = tokens.get(i);
      if (token.isMarked()) {
        return that ? "Q-that" : "Q";
      }
      that |= token.word().equals("that");
      String cue = cues.verb(token);
      if (!cue.isEmpty()) {
        return cue + (that ? "-that" : "");
      }
    }
    return "-";
  }

  /** The number of the last verb of saying between two tokens, or -1. */
  int lastCue(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!cues.verb(tokens.get(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
