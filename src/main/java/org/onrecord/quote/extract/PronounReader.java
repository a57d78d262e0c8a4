package org.onrecord.quote.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.SpeakerEntry.Gender;

/** Finds whom "he" or "she" means. */
final class PronounReader {

  private final ArticleText article;
  private final NamedInArticle named;
  private final WordLists words;
  private final CueWords cues;
  private final Set<Integer> sources;

  PronounReader(ArticleText article, NamedInArticle named, WordLists words, CueWords cues) {
    this.article = article;
    this.named = named;
    this.words = words;
    this.cues = cues;
    this.sources = endsOfSources();
  }

  /**
   * Who a pronoun means, and by how much this is likelier than the next best.
   *
   * @param lead how much better than the runner-up
   */
  record Guess(Named named, double lead) {}

  @Nullable Guess read(Mention pronoun, List<Named> speakersBefore) {
    Gender gender = genderOf(article.textAt(pronoun.head()));
    Named best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Named candidate : named.all()) {
      double score = score(candidate, pronoun, gender, speakersBefore);
      if (score > bestScore) {
        second = bestScore;
        best = candidate;
        bestScore = score;
      } else if (score > second) {
        second = score;
      }
    }
    return best == null || bestScore == Double.NEGATIVE_INFINITY
        ? null
        : new Guess(best, Math.min(9, bestScore - second));
  }

  private @Nullable Gender genderOf(String pronoun) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (words.is("pronounmale", word)) {
      return Gender.MALE;
    }
    return words.is("pronounfemale", word) ? Gender.FEMALE : null;
  }

  private double score(
      Named candidate, Mention pronoun, @Nullable Gender gender, List<Named> speakersBefore) {
    boolean maybe =
        candidate.isPerson(words)
            || candidate.name().isFull()
            || speakersBefore.contains(candidate);
    if (candidate.isBody(words) || !maybe) {
      return Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (NameInText place : candidate.places()) {
      if (place.span().start() < pronoun.head().start()) {
        best = Math.max(best, nearness(place, pronoun));
      }
    }
    Gender own = candidate.gender(words);
    double score = best + 0.25 * Math.log1p(candidate.places().size());
    score += gender == null || own == null ? 0.8 : own == gender ? 2 : -6;
    score += candidate.isPerson(words) ? 1.0 : 0;
    int size = speakersBefore.size();
    score += size > 0 && speakersBefore.get(size - 1) == candidate ? 1.8 : 0;
    score += size > 1 && speakersBefore.get(size - 2) == candidate ? 0.8 : 0;
    return score;
  }

  private double nearness(NameInText place, Mention pronoun) {
    Token own = article.tokens().get(pronoun.first());
    int index = article.tokenAt(place.span().start());
    Token token = article.tokens().get(index);
    double score = -0.55 * (own.sentence() - token.sentence());
    score -= 0.8 * Math.min(4, own.paragraph() - token.paragraph());
    score -= 0.0006 * (pronoun.head().start() - place.span().start());
    score -= place.isQuoted() ? 3 : 0;
    score += isSubject(index) ? 0.6 : 0;
    score += speaks(place) ? 0.6 : 0;
    return score
        + (sources.contains(place.span().end()) ? 3 : 0)
        - (isObject(index, place) ? 0.6 : 0);
  }

  /** Whether nothing but signs and other names stands before it in its sentence. */
  private boolean isSubject(int index) {
    Token own = article.tokens().get(index);
    for (int i = index - 1; i >= 0 && i > index - 6; i--) {
      Token token = article.tokens().get(i);
      if (token.sentence() != own.sentence()) {
        return true;
      }
      if (token.isWord() && !token.isUpper()) {
        return false;
      }
    }
    return index == 0 || article.tokens().get(Math.max(0, index - 6)).sentence() != own.sentence();
  }

  private boolean speaks(NameInText place) {
    int index = article.tokenAt(place.span().end());
    for (int i = index; i < index + 3 && i < article.tokens().size(); i++) {
      Token token = article.tokens().get(i);
      if (token.start() >= place.span().end() && !cues.verb(token).isEmpty()) {
        return true;
      }
      if (token.isTag("VERB") || token.isTag("AUX")) {
        return true;
      }
    }
    return false;
  }

  /** Returns where names end that are the source of something reported. */
  private Set<Integer> endsOfSources() {
    Set<Integer> ends = new HashSet<>();
    for (Mention mention : article.mentions()) {
      if (CueNear.rightOf(mention, article.tokens(), cues).reports()
          || CueNear.leftOf(mention, article.tokens(), cues).reports()) {
        ends.add(mention.head().end());
      }
    }
    return ends;
  }

  private boolean isObject(int index, NameInText place) {
    boolean possessor =
        article.text().startsWith("'s", place.span().end())
            || article.text().startsWith("’s", place.span().end());
    return possessor || (index > 0 && article.tokens().get(index - 1).isTag("ADP"));
  }
}
