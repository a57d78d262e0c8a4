package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands beside a description: "the mayor of the town, Ana Petrosyan". */
final class Apposition {

  /** How many words may stand between a description and its name. */
  private static final int REACH = 14;

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "around");

  private final ArticleText article;
  private final NamedInArticle named;

  Apposition(ArticleText article, NamedInArticle named) {
    this.article = article;
    this.named = named;
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
    boolean whole = true;
    for (int i = description.last(); i < tokens.size() && i < description.last() + REACH; i++) {
      Token token = tokens.get(i);
      if (token.isMarked()
          || token.sentence() != sentence
          || token.isTag("VERB")
          || token.isTag("AUX")) {
        return null;
      }
      Named person = person(token);
      if (person != null) {
        boolean here = i == description.last() || tokens.get(i - 1).isSign(",");
        if (here || (whole && commas == 0 && isWhole(i))) {
          return person;
        }
        whole = false;
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

  /**
   * "Ana Petrosyan, the mayor of the town, said"; "now the mayor"; never "in Georgia, the mayor".
   */
  private @Nullable Named before(Mention description) {
    int comma = description.first() - 1;
    while (comma > 0 && article.tokens().get(comma).isTag("ADV")) {
      comma--;
    }
    if (comma < 1 || !article.tokens().get(comma).isSign(",")) {
      return null;
    }
    Token last = article.tokens().get(comma - 1);
    boolean here = last.sentence() == article.tokens().get(comma).sentence();
    for (NameInText place : named.places()) {
      if (here && place.span().end() == last.end() && !place.isQuoted()) {
        return isWhere(place) ? null : personAt(place);
      }
    }
    return null;
  }

  private boolean isWhere(NameInText place) {
    int before = article.tokenAt(place.span().start()) - 1;
    return before >= 0 && WHERE.contains(article.tokens().get(before).word());
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
