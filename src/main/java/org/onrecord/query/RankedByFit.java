package org.onrecord.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.query.rank.Ranking;
import org.onrecord.query.rank.Scored;

/** What an index finds for a query, the best first. */
final class RankedByFit {

  private static final int LOOKED_AT = 100;

  /** Who goes on with a topic means the article it was found in; with another one, likely so. */
  private static final double ON_THE_SAME = 3;

  private static final double ON_ANOTHER = 1.5;

  private final QuotationIndex index;

  RankedByFit(QuotationIndex index) {
    this.index = index;
  }

  /** Returns what is found anywhere; where a question leans on articles, theirs comes first. */
  List<Scored> of(Query query) {
    List<Scored> anywhere = Ranking.of(query, index.candidates(query, LOOKED_AT));
    return query.leaning().articles().isEmpty() ? anywhere : theirsFirst(query, anywhere);
  }

  private List<Scored> theirsFirst(Query query, List<Scored> anywhere) {
    List<Candidate> there = index.candidates(query, query.leaning().articles(), LOOKED_AT);
    Stream<Scored> raised = Ranking.of(query, there).stream().map(each -> raised(query, each));
    Stream<Scored> others =
        anywhere.stream().filter(each -> !query.leaning().isOn(each.candidate()));
    return Stream.concat(raised, others)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  private static Scored raised(Query query, Scored each) {
    if (!each.candidate().isVerbatim()) {
      return each;
    }
    double raise = query.leaning().onTheSame() ? ON_THE_SAME : ON_ANOTHER;
    return new Scored(each.candidate(), 1 - Math.pow(1 - each.score(), raise));
  }
}
