package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;

/** What an article brings in as "a joint statement" and goes on to call "the statement". */
final class Introduced {

  private static final Set<String> BRINGS_IN = Set.of("a", "an");

  private final ArticleText article;
  private final Bearers bearers;

  Introduced(ArticleText article, Bearers bearers) {
    this.article = article;
    this.bearers = bearers;
  }

  /** Returns the phrase by which a source was brought in; its own if it was not. */
  String described(Mention mention) {
    Mention found = mention;
    if (isBare(mention)) {
      for (Mention before : article.mentions()) {
        if (before.last() > mention.first()) {
          break;
        }
        found = bringsIn(before, head(mention)) ? before : found;
      }
    }
    return bearers.described(found);
  }

  private boolean isBare(Mention mention) {
    return mention.last() - mention.first() == 2 && words(mention).get(0).equals("the");
  }

  private boolean bringsIn(Mention mention, String head) {
    return mention.kind() == Mention.Kind.NOMINAL
        && mention.last() - mention.first() > 2
        && BRINGS_IN.contains(words(mention).get(0))
        && head(mention).equals(head);
  }

  private String head(Mention mention) {
    return article.tokens().get(mention.last() - 1).word();
  }

  private List<String> words(Mention mention) {
    return article.tokens().subList(mention.first(), mention.last()).stream()
        .map(Token::word)
        .toList();
  }
}
