package org.onrecord.quote.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that "who", "they" or "it" stands for. */
final class Antecedents {

  private static final Set<String> NEITHER_HE_NOR_SHE = Set.of("they", "them", "it", "we");

  private final ArticleText article;
  private final Bearers bearers;
  private final WordLists words;

  Antecedents(ArticleText article, Bearers bearers, WordLists words) {
    this.article = article;
    this.bearers = bearers;
    this.words = words;
  }

  /**
   * Returns the mention that a pronoun stands for; null for "he" and "she".
   *
   * @param lastNoun what is meant if no mention fits
   */
  @Nullable Mention of(Mention pronoun, @Nullable Mention lastNoun) {
    String word = article.textAt(pronoun.head()).toLowerCase(Locale.ROOT);
    int at = article.mentions().indexOf(pronoun);
    if (word.equals("who")) {
      return personBefore(at);
    }
    if (!NEITHER_HE_NOR_SHE.contains(word)) {
      return null;
    }
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      if (word.equals("it") ? isBody(before) : isPlural(before)) {
        return before;
      }
    }
    return lastNoun;
  }

  /** Returns the nearest mention of people before another one in the same sentence. */
  private @Nullable Mention personBefore(int at) {
    int sentence = article.tokens().get(article.mentions().get(at).first()).sentence();
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      Token head = article.tokens().get(before.last() - 1);
      if (head.sentence() != sentence) {
        return null;
      }
      Named bearer = bearers.in(before);
      boolean person = bearer != null && bearer.isPerson();
      if (person || words.is("person", head.word())) {
        return before;
      }
    }
    return null;
  }

  private boolean isPlural(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    return mention.kind() == Mention.Kind.NOMINAL && head.endsWith("s") && words.is("person", head);
  }

  private boolean isBody(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    return mention.kind() != Mention.Kind.PRONOUN && words.is("body", head);
  }
}
