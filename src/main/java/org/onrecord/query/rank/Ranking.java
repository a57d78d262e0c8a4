package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.query.Candidate;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** Brings candidates into the order in which they answer a query. */
public final class Ranking {

  /** What each kind of evidence is worth; tuned on questions over news articles. */
  private static final double WORDS = 0.35;

  private static final double CONTEXT = 0.05;
  private static final double HEADLINE = 0.1;
  private static final double SAID = 0.1;
  private static final double COVERED = 0.5;
  private static final double MEANING = 1.0;

  /** Half of what was sought is worth less than half: it is often the half that says nothing. */
  private static final double WHOLE = 1.5;

  /** So close in meaning are any two sentences; only what is above counts. */
  private static final double ANY_TWO = 0.3;

  private static final double ALL =
      WORDS + CONTEXT + HEADLINE + SAID + COVERED + MEANING * (1 - ANY_TWO);

  /** Of a text, its rare words in a short quotation tell more than how much of it is said. */
  private static final double WORDS_OF_A_TEXT = 1.0;

  /** What the article reports in its own words answers less well than somebody's words. */
  private static final double REPORTED = 0.65;

  /** Words of whom nothing is said answer less well what people said on a topic. */
  private static final double OF_SOMEONE = 0.65;

  /** A marked word or two repeat what was sought and say little about it. */
  private static final double SHORT = 0.6;

  /**
   * An outlet marks two or three words because they tell much; a turn of so many is a nod, and of a
   * text so many repeat little.
   */
  private static final double SHORT_WORDS = 3;

  private static final double SHORT_TURN = 8;

  /** Words in their order are the better evidence, single words the remainder. */
  private static final double IN_ORDER = 0.8;

  /** Words that stand beside a quotation are nearly as telling as words in it. */
  private static final double BESIDE = 0.9;

  private static final int AT_LENGTH = 120;

  private Ranking() {}

  public static List<Scored> of(Query query, List<Candidate> candidates) {
    var scored = new ArrayList<Scored>();
    List<String> words = withoutMarks(query.words());
    ToDoubleFunction<Candidate.Fit> fit = query.isText() ? Ranking::fitToText : Ranking::fit;
    double best = 0;
    double bestAlone = 0;
    for (Candidate candidate : candidates) {
      double score = score(query, words, candidate, fit.applyAsDouble(candidate.fit()));
      double alone =
          isTurn(candidate)
              ? score(query, words, candidate.byItself(), fit.applyAsDouble(candidate.alone()))
              : score;
      best = Math.max(best, score);
      bestAlone = Math.max(bestAlone, alone);
      scored.add(new Scored(candidate, score));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return best > 0 && bestAlone > best ? times(bestAlone / best, scored) : scored;
  }

  /** The turns around it bring a turn to its place; whether it answers, it must say itself. */
  private static List<Scored> times(double factor, List<Scored> scored) {
    return scored.stream()
        .map(each -> new Scored(each.candidate(), factor * each.score()))
        .toList();
  }

  private static double score(Query query, List<String> words, Candidate candidate, double fit) {
    double telling = candidate.isVerbatim() ? 1 : REPORTED;
    if (query.sought().isEmpty()) {
      return telling * fullness(candidate);
    }
    double told = candidate.speaker().equals(Speaker.SOMEONE) ? OF_SOMEONE : 1;
    return words.isEmpty()
        ? told * telling * (1 - SHORT * shortness(query, candidate)) * fit
        : IN_ORDER * inOrder(words, candidate) + (1 - IN_ORDER) * fit;
  }

  private static double fitToText(Candidate.Fit fit) {
    double found = WORDS_OF_A_TEXT * fit.words() + MEANING * Math.max(0, fit.meaning() - ANY_TWO);
    return found / (WORDS_OF_A_TEXT + MEANING * (1 - ANY_TWO));
  }

  /** Returns what is near 1 for a word or two and near 0 for a sentence. */
  private static double shortness(Query query, Candidate candidate) {
    double few = isTurn(candidate) || query.isText() ? SHORT_TURN : SHORT_WORDS;
    return Math.exp(-SimilarWords.count(candidate.words()) / few);
  }

  /** A turn is ranked together with those around it. */
  private static boolean isTurn(Candidate candidate) {
    return !candidate.alone().equals(candidate.fit());
  }

  private static double fit(Candidate.Fit fit) {
    double found =
        WORDS * fit.words()
            + CONTEXT * fit.context()
            + HEADLINE * fit.headline()
            + SAID * Math.pow(fit.said(), WHOLE)
            + COVERED * Math.pow(fit.covered(), WHOLE)
            + MEANING * Math.max(0, fit.meaning() - ANY_TWO);
    return found / ALL;
  }

  private static double inOrder(List<String> words, Candidate candidate) {
    double inside = SimilarWords.inOrder(words, withoutMarks(candidate.words()));
    double beside = SimilarWords.inOrder(words, withoutMarks(candidate.context()));
    return Math.max(inside, BESIDE * beside);
  }

  /** Who types "werent" means "weren't". */
  private static List<String> withoutMarks(String text) {
    return SimilarWords.of(text).stream().map(word -> word.replace("'", "")).toList();
  }

  /** Without anything sought, whole sentences tell more than two marked words. */
  private static double fullness(Candidate candidate) {
    return Math.min(1.0, 0.5 + 0.5 * candidate.words().length() / AT_LENGTH);
  }
}
