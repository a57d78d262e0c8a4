package org.onrecord.query.rank;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.onrecord.query.Candidate;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/**
 * How sure it is that what was found tells of the topic asked for.
 *
 * <p>What ranks well need not answer: among many words some always come near. So the order and the
 * decision are made by other weights; these are of a logistic regression on questions over the news
 * with and without an answer, among them some for random words that stand nowhere.
 */
public final class Confidence {

  private static final double TO_BEGIN_WITH = -2.6;
  private static final double ITSELF = 5.4;
  private static final double NEAR = 3.6;
  private static final double WORDS = 1.7;
  private static final double CONTEXT = 5.0;
  private static final double HEADLINE = 1.2;

  /** Among everybody's words there are always some that come near. */
  private static final double OF_ANYBODY = -1;

  /** So close are a random word and the closest of a speaker's quotations. */
  private static final double ANY_TWO = 0.5;

  private static final double MEANING = 10;

  /** Hardly any random word comes closer than that. */
  private static final double CLOSE = 0.6;

  private static final double CLOSENESS = 15;

  /** So far above the middle of what was found is the closest to any random word. */
  private static final double ANY_LEAD = 0.1;

  private static final double LEAD = 15;

  /** What stands out among fewer stands out by chance. */
  private static final int FEWEST = 5;

  private static final int FOUND = 30;

  /** So many of a ranking are looked at: whichever answers best may stand below the first. */
  private static final int FIRST = 10;

  private static final double NEAR_ENOUGH = 0.12;

  /** What others say so much better than the one asked for is what they said. */
  private static final double BETTER = 4;

  /** Nothing is said so much better than this that it would be doubtful. */
  private static final double BEYOND_DOUBT = 2;

  private Confidence() {}

  /**
   * Returns the most that any of the first candidates gives, 0 to 1.
   *
   * @param anybodys what anybody said, if somebody's words are asked for and they may be another's
   */
  public static double of(Query query, List<Scored> ranked, List<Scored> anybodys) {
    List<Scored> others = anybodys.stream().filter(each -> isAnothers(each, query)).toList();
    double better = others.isEmpty() ? 0 : most(others) - most(ranked) - BETTER;
    double ofAnybody = query.speakers().isEmpty() ? OF_ANYBODY : 0;
    return sigmoid(evidence(ranked) + ofAnybody - Math.max(0, better));
  }

  /**
   * Whether words are of somebody else than the one asked for: an official who is not named speaks
   * for a body, and may be the one whose words an article leaves to nobody.
   */
  private static boolean isAnothers(Scored said, Query query) {
    Speaker speaker = said.candidate().speaker();
    boolean mayBeTheirs = speaker.equals(Speaker.SOMEONE) || speaker.kind() == Speaker.Kind.BODY;
    return !mayBeTheirs
        || query.fittingSpeakers().stream().anyMatch(each -> each.kind() != Speaker.Kind.UNNAMED);
  }

  /** Whether what others said must be looked at before this is taken for an answer. */
  public static boolean isInDoubt(List<Scored> ranked) {
    return !ranked.isEmpty() && most(ranked) < BEYOND_DOUBT;
  }

  /** Whether what does not answer may still help who asked, shown as no more than the nearest. */
  public static boolean isNear(List<Scored> ranked) {
    return sigmoid(evidence(ranked)) >= NEAR_ENOUGH;
  }

  private static double evidence(List<Scored> ranked) {
    return lead(ranked) + most(ranked);
  }

  private static double most(List<Scored> ranked) {
    return ranked.stream()
        .limit(FIRST)
        .mapToDouble(each -> evidence(each.candidate().alone()))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** What is meant is much closer to the words that say it than to all others. */
  private static double lead(List<Scored> ranked) {
    double[] close = closeness(ranked, FIRST).toArray();
    double[] all = closeness(ranked, FOUND).sorted().toArray();
    if (all.length < FEWEST || close.length == 0) {
      return 0;
    }
    double lead = Arrays.stream(close).max().orElse(0) - all[all.length / 2];
    return LEAD * Math.max(0, lead - ANY_LEAD);
  }

  private static DoubleStream closeness(List<Scored> ranked, int most) {
    return ranked.stream()
        .limit(most)
        .mapToDouble(each -> each.candidate().alone().meaning())
        .filter(meaning -> meaning > 0);
  }

  private static double sigmoid(double evidence) {
    return 1 / (1 + Math.exp(-evidence));
  }

  private static double evidence(Candidate.Fit fit) {
    return TO_BEGIN_WITH
        + ITSELF * fit.itself()
        + NEAR * (fit.covered() - fit.itself())
        + WORDS * fit.words()
        + CONTEXT * fit.context()
        + HEADLINE * fit.headline()
        + meaning(fit.meaning());
  }

  /** Without vectors, or where all is said and none was looked for, it tells nothing. */
  private static double meaning(double closeness) {
    return closeness == 0
        ? 0
        : MEANING * (closeness - ANY_TWO) + CLOSENESS * Math.max(0, closeness - CLOSE);
  }
}
