package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps a name a name all through an article.
 *
 * <p>The tagger sees one sentence at a time: at the start of one, "Fields tweeted" or "Will wrote"
 * look like verbs, whoever the rest of the article writes about.
 */
final class SteadyNames {

  private static final int SHORTEST = 3;

  private final List<Token> tokens;
  private final Set<String> names = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  private SteadyNames(List<Token> tokens) {
    this.tokens = tokens;
    tokens.stream()
        .filter(token -> token.isWord() && !token.isUpper())
        .forEach(token -> small.add(token.word()));
    for (int i = 0; i < tokens.size(); i++) {
      if (isPlainlyName(i) || (isCapital(tokens.get(i)) && isLoneCapital(i))) {
        names.add(tokens.get(i).text());
      }
    }
  }

  /** Returns the tokens, with those tagged as names that are names elsewhere. */
  static List<Token> in(List<Token> tokens) {
    SteadyNames article = new SteadyNames(tokens);
    List<Token> steady = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      steady.add(article.isName(i) ? token.tagged("PROPN") : token);
    }
    return steady;
  }

  /** In the middle of running text a capital letter says that a word is a name. */
  private boolean isPlainlyName(int at) {
    Token token = tokens.get(at);
    return isCapital(token)
        && token.isTag("PROPN")
        && !begins(at)
        && (isSmall(at - 1) || isSmall(at - 2))
        && (isSmall(at + 1) || isSmall(at + 2));
  }

  private boolean isName(int at) {
    Token token = tokens.get(at);
    if (!isCapital(token) || token.isTag("PROPN")) {
      return false;
    }
    if (!names.contains(token.text())) {
      return isLoneCapital(at);
    }
    return !begins(at) || !small.contains(token.word()) || isBeforeVerb(at);
  }

  /** "…,” Husted said": a capital among small words, and no adjective such as "northern". */
  private boolean isLoneCapital(int at) {
    Token token = tokens.get(at);
    boolean common = small.contains(token.word()) && !isBeforeVerb(at);
    boolean other = token.isTag("ADJ") || token.isTag("DET") || token.isTag("PRON");
    return !begins(at) && !common && !other && isAmongSmall(at);
  }

  private boolean isAmongSmall(int at) {
    Token before = tokens.get(at - 1);
    boolean after = isSmall(at - 1) || before.isMarked() || before.isSign(",–—-");
    return after
        && (isSmall(at + 1) || (at + 1 < tokens.size() && tokens.get(at + 1).isSign(",.")));
  }

  /** "Will wrote", not "Will they": a word that is common, too, is a name with a verb after it. */
  private boolean isBeforeVerb(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isTag("VERB");
  }

  private static boolean isCapital(Token token) {
    return token.isWord() && token.isUpper() && token.text().length() >= SHORTEST;
  }

  private boolean begins(int at) {
    return at == 0 || tokens.get(at - 1).sentence() != tokens.get(at).sentence();
  }

  private boolean isSmall(int at) {
    boolean inside = at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    return inside && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
  }
}
