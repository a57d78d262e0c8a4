package org.onrecord.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well a system answers questions over many articles. */
final class NewsFigures {

  /** The columns of {@link #cells}. */
  static final String HEAD =
      "MRR@10 | hit@1 | hit@10 | words within 600 characters | synonyms | filters | typing errors"
          + " | AUROC | F1 as shipped | F1 at its best |";

  private final GoldPlaces places;
  private final RankingScore all;
  private final Map<String, RankingScore> byKind = new HashMap<>();
  private final RefusalScore sure = new RefusalScore();
  private final RefusalScore shipped = new RefusalScore();

  NewsFigures(GoldPlaces places) {
    this.places = places;
    this.all = new RankingScore(places);
  }

  void add(AskedQuestion question, Answered answer, List<String> gold) {
    sure.add(question.isAnswerable(), answer.confidence());
    shipped.add(question.isAnswerable(), answer.isRefused() ? 0 : 1);
    if (question.isAnswerable()) {
      all.add(answer.ranking(), gold);
      byKind
          .computeIfAbsent(question.kind(), each -> new RankingScore(places))
          .add(answer.ranking(), gold);
    }
  }

  /**
   * Returns the mean reciprocal rank, the share of first places and of those among ten; how many
   * are read at once; the first of these for synonyms, filters and typing errors; and how well
   * confidence tells what has no answer: AUROC, F1 as shipped, F1 at its best.
   */
  String cells() {
    return String.join(
        " | ",
        all.ranks(),
        all.readShare(),
        meanReciprocalRankOf("topic_syn"),
        meanReciprocalRankOf("filter"),
        meanReciprocalRankOf("typo"),
        Share.cells(sure.auroc(), shipped.f1(0.5), sure.bestF1()));
  }

  private String meanReciprocalRankOf(String kind) {
    RankingScore ofKind = byKind.get(kind);
    return ofKind == null ? "" : Share.cells(ofKind.meanReciprocalRank());
  }
}
