package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.SpeakerEntry.Gender;

/** Finds whom "he" or "she" means. */
final class PronounReader {

  private final ArticleText article;
  private final NamedInArticle named;
  private final WordLists words;
  private final PronounFeatures features;
  private final Weights weights;
  private final Map<Gender, PronounFeatures.Earlier> meant = new EnumMap<>(Gender.class);

  PronounReader(ArticleText article, NamedInArticle named, Sources sources, Reading reading) {
    this.article = article;
    this.named = named;
    this.words = reading.words();
    this.features = new PronounFeatures(article, named, sources, reading.cues());
    this.weights = reading.pronouns();
  }

  /**
   * Who a pronoun means, and by how much this is likelier than the next best.
   *
   * @param lead how much better than the runner-up
   */
  record Guess(Named named, double lead) {}

  @Nullable Guess read(Mention pronoun, List<Named> speakersBefore) {
    Gender gender = genderOf(article.textAt(pronoun.head()));
    List<Named> candidates = candidates(pronoun, speakersBefore);
    PronounFeatures.Earlier earlier = gender == null ? null : meant.get(gender);
    var asked = new PronounFeatures.Asked(pronoun, gender, speakersBefore, earlier);
    Guess guess = best(candidates, features.of(candidates, asked));
    if (guess != null && gender != null) {
      meant.put(gender, new PronounFeatures.Earlier(pronoun, guess.named()));
    }
    return guess;
  }

  private @Nullable Guess best(List<Named> candidates, List<List<String>> features) {
    Named best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      double score = weights.sum("pronoun", features.get(i));
      if (score > bestScore) {
        second = bestScore;
        best = candidates.get(i);
        bestScore = score;
      } else if (score > second) {
        second = score;
      }
    }
    return best == null ? null : new Guess(best, Math.min(9, bestScore - second));
  }

  private @Nullable Gender genderOf(String pronoun) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (words.is("pronounmale", word)) {
      return Gender.MALE;
    }
    return words.is("pronounfemale", word) ? Gender.FEMALE : null;
  }

  private List<Named> candidates(Mention pronoun, List<Named> speakersBefore) {
    List<Named> candidates = new ArrayList<>();
    for (Named one : named.all()) {
      if (mayBe(one, pronoun, speakersBefore)) {
        candidates.add(one);
      }
    }
    return candidates;
  }

  /** Whether somebody named before the pronoun may be a person. */
  private static boolean mayBe(Named one, Mention pronoun, List<Named> speakersBefore) {
    boolean maybe = one.isPerson() || one.name().isFull() || speakersBefore.contains(one);
    return maybe
        && !one.isBody()
        && one.places().stream().anyMatch(place -> place.span().start() < pronoun.head().start());
  }
}
