package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;

/**
 * A cue beside a mention.
 *
 * @param token number of the cue's token
 * @param type the class of the cue; empty if there is none
 * @param distance tokens between the mention and the cue
 * @param commas signs that part them
 */
record CueNear(int token, String type, int distance, int commas) {

  private static final CueNear NONE = new CueNear(-1, "", 0, 0);

  /** How far from its subject a verb is looked for. */
  private static final int REACH = 30;

  /** Whether the verb can be nothing but one of saying. */
  boolean reports() {
    return Set.of("say", "state", "add", "tell", "ask", "argue", "note", "reply", "write")
        .contains(type);
  }

  boolean isThere() {
    return token >= 0;
  }

  /** Finds the verb that the mention is the subject of, if it reports words. */
  static CueNear rightOf(Mention mention, List<Token> tokens, CueWords cues) {
    Token own = tokens.get(mention.last() - 1);
    int commas = 0;
    for (int i = mention.last(); i < tokens.size() && i - mention.last() < REACH; i++) {
      Token token = tokens.get(i);
      if (token.isMarked() || token.sentence() != own.sentence() || token.isSign(";:!?")) {
        return NONE;
      }
      String type = cues.verb(token);
      if (!type.isEmpty()) {
        return new CueNear(i, type, i - mention.last(), commas);
      }
      if (token.isTag("VERB") && commas == 0 && i > mention.last()) {
        return NONE;
      }
      commas += token.isSign(",()—–-") ? 1 : 0;
    }
    return NONE;
  }

  /** Finds a verb that stands right before the mention, as in "said Ana". */
  static CueNear leftOf(Mention mention, List<Token> tokens, CueWords cues) {
    Token own = tokens.get(mention.first());
    int before = mention.first() - 1;
    while (before >= 0 && tokens.get(before).start() >= mention.span().start()) {
      before--;
    }
    for (int i = before; i >= 0 && i >= before - 1; i--) {
      Token token = tokens.get(i);
      if (token.isMarked() || token.sentence() != own.sentence()) {
        return NONE;
      }
      String type = cues.verb(token);
      if (!type.isEmpty()) {
        return new CueNear(i, type, before - i, 0);
      }
      if (!token.isTag("ADV")) {
        return NONE;
      }
    }
    return NONE;
  }
}
