package org.onrecord.bench;

import java.util.List;
import java.util.function.Predicate;

/** How questions about a few stored articles are answered, those without an answer among them. */
final class SeedScore {

  /** The columns of {@link #cells}. */
  static final String HEAD = "hit@1 | hit@3 | refused | traps not by an article |";

  private final Predicate<Shown> isOfAnArticle;
  private int answerable;
  private int first;
  private int amongThree;
  private int unanswerable;
  private int refused;
  private int traps;
  private int caught;

  /**
   * @param isOfAnArticle whether a text is nothing but article: no caption, box or other headline
   */
  SeedScore(Predicate<Shown> isOfAnArticle) {
    this.isOfAnArticle = isOfAnArticle;
  }

  void add(AskedQuestion question, Answered answer, List<GoldWords> gold) {
    if (question.isAnswerable()) {
      answerable++;
      first += isAmong(1, answer, gold) ? 1 : 0;
      amongThree += isAmong(3, answer, gold) ? 1 : 0;
    } else {
      unanswerable++;
      refused += answer.isRefused() ? 1 : 0;
    }
    if (question.kind().equals("trap")) {
      traps++;
      caught +=
          !answer.isRefused() && !isOfAnArticle.test(answer.statements().get(0).get(0)) ? 1 : 0;
    }
  }

  private static boolean isAmong(int top, Answered answer, List<GoldWords> gold) {
    return answer.statements().stream()
        .limit(top)
        .flatMap(List::stream)
        .anyMatch(shown -> gold.stream().anyMatch(each -> each.areIn(shown)));
  }

  /**
   * Returns the share of answers that stand first, of those among three, and of refusals where
   * nothing answers; and in how many traps something beside the articles stands first.
   */
  String cells() {
    String shares =
        Share.cells(
            (double) first / answerable,
            (double) amongThree / answerable,
            (double) refused / unanswerable);
    return shares + " | " + caught + " of " + traps;
  }
}
