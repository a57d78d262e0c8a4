package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands beside a description: "the mayor of the town, Ana Petrosyan". */
final class Apposition {

  /** How many words may stand between a description and its name. */
  private static final int REACH = 14;

  private final ArticleText article;
  private final NamedInArticle named;
  private final WordLists words;

  Apposition(ArticleText article, NamedInArticle named, WordLists words) {
    this.article = article;
    this.named = named;
    this.words = words;
  }

  @Nullable Named beside(Mention description) {
    Named after = after(description);
    return after != null ? after : before(description);
  }

  /** "the head of the office Ana Petrosyan", "her spokesman, Ana Petrosyan". */
  private @Nullable Named after(Mention description) {
    List<Token> tokens = article.tokens();
    int sentence = tokens.get(description.last() - 1).sentence();
    int commas = 0;
    for (int i = description.last(); i < tokens.size() && i < description.last() + REACH; i++) {
      Token token = tokens.get(i);
      if (token.isMarked()
          || token.sentence() != sentence
          || token.isTag("VERB")
          || token.isTag("AUX")) {
        return null;
      }
      Named person = person(token);
      if (person != null && (commas == 0 || tokens.get(i - 1).isSign(","))) {
        return i == description.last() || commas > 0 || isWhole(i) ? person : null;
      }
      if (token.isSign(",")) {
        commas++;
      }
      if (commas > 1 || (token.isTag("CCONJ") && commas == 0) || token.isSign(";:")) {
        return null;
      }
    }
    return null;
  }

  /** A name after "of" is the office's, not the holder's: "the lawyer of Ana Petrosyan". */
  private boolean isWhole(int token) {
    Token before = article.tokens().get(token - 1);
    return !before.isTag("ADP") && !before.isTag("PART") && before.isWord();
  }

  /** "Ana Petrosyan, the mayor of the town, said". */
  private @Nullable Named before(Mention description) {
    int comma = description.first() - 1;
    if (comma < 1 || !article.tokens().get(comma).isSign(",")) {
      return null;
    }
    Token last = article.tokens().get(comma - 1);
    boolean here = last.sentence() == article.tokens().get(comma).sentence();
    for (NameInText place : named.places()) {
      if (here && place.span().end() == last.end() && !place.isQuoted()) {
        return personAt(place);
      }
    }
    return null;
  }

  private @Nullable Named person(Token token) {
    for (NameInText place : named.places()) {
      if (place.span().start() == token.start()) {
        return personAt(place);
      }
    }
    return null;
  }

  private @Nullable Named personAt(NameInText place) {
    Named found = named.at(place.span().start());
    if (found == null || found.isBody()) {
      return null;
    }
    return found.isPerson() || found.name().isFull() ? found : null;
  }
}
