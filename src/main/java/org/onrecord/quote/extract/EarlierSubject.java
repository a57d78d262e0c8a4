package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose verb it is when its subject stands at an earlier one: "Ana left, saying that …". */
final class EarlierSubject {

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final Standing standing;

  EarlierSubject(ArticleText article, CueWords cues) {
    this.tokens = article.tokens();
    this.mentions = article.mentions();
    this.standing = new Standing(tokens, cues);
  }

  /** What ties a verb to an earlier subject, a conjunction or an ending; empty if nothing does. */
  String joint(int verb) {
    int before = verb - 1;
    while (before > 0 && (tokens.get(before).isTag("ADV") || tokens.get(before).isTag("AUX"))) {
      before--;
    }
    boolean inside = before >= 0 && tokens.get(before).sentence() == tokens.get(verb).sentence();
    return inside ? joint(tokens.get(before), tokens.get(verb).word().endsWith("ing")) : "";
  }

  private static String joint(Token before, boolean going) {
    if (before.isTag("CCONJ")) {
      return going ? "&ing" : "&";
    }
    if (!going) {
      return "";
    }
    if (before.isMarked()) {
      return "Qing";
    }
    boolean small = before.isTag("ADP") || before.isTag("SCONJ");
    return before.isSign(",–—-") ? ",ing" : small ? "ing" : "";
  }

  /** The first mention of the verb's sentence, best one that no preposition governs. */
  @Nullable Mention of(int verb) {
    Mention governed = null;
    for (int i = firstInSentence(verb); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.last() > verb) {
        return governed;
      }
      if (!standing.isGoverned(mention) && !mention.isPossessor()) {
        return mention;
      }
      governed = governed == null ? mention : governed;
    }
    return governed;
  }

  /** The number of the first mention in the sentence of a token. */
  private int firstInSentence(int token) {
    int sentence = tokens.get(token).sentence();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(mentions.get(middle).first()).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
