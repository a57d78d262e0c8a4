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
  private final Sources sources;

  Antecedents(ArticleText article, Bearers bearers, Sources sources, WordLists words) {
    this.article = article;
    this.bearers = bearers;
    this.words = words;
    this.sources = sources;
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
    if (word.equals("it")) {
      return last(at, true, lastNoun);
    }
    Mention here = firstHere(at);
    Mention source = here != null ? here : lastSource(at);
    return source != null ? source : last(at, false, lastNoun);
  }

  /** Returns the first people or bodies before in the same sentence. */
  private @Nullable Mention firstHere(int at) {
    int sentence = article.tokens().get(article.mentions().get(at).first()).sentence();
    Mention first = null;
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      if (article.tokens().get(before.first()).sentence() != sentence) {
        return first;
      }
      first = isPlural(before) ? before : first;
    }
    return first;
  }

  private @Nullable Mention last(int at, boolean body, @Nullable Mention lastNoun) {
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      if (body ? isBody(before) : isPlural(before)) {
        return before;
      }
    }
    return lastNoun;
  }

  /** Returns the people or bodies nearest before that say something themselves. */
  private @Nullable Mention lastSource(int at) {
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      if (isPlural(before) && sources.contains(before)) {
        return before;
      }
    }
    return null;
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
      boolean person = bearer != null && !bearer.isBody() && isPerson(bearer);
      if (person || words.is("person", head.word())) {
        return before;
      }
    }
    return null;
  }

  private static boolean isPerson(Named bearer) {
    return bearer.isPerson() || bearer.name().isFull();
  }

  private boolean isPlural(Mention mention) {
    Token head = article.tokens().get(mention.last() - 1);
    boolean some = words.is("person", head.word()) || words.is("body", head.word());
    return !head.isUpper() && some && head.word().endsWith("s");
  }

  private boolean isBody(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    return mention.kind() != Mention.Kind.PRONOUN && words.is("body", head);
  }
}
