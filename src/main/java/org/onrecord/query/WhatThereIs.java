package org.onrecord.query;

import java.util.List;
import org.onrecord.query.rank.Nearest;
import org.onrecord.query.rank.OtherTimes;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.QuotationArchive;

/** What is there instead of what was asked for, so that an honest nothing still leads on. */
final class WhatThereIs {

  private final QuotationIndex index;
  private final QuotationArchive archive;
  private final RankedByFit ranking;

  WhatThereIs(QuotationIndex index, QuotationArchive archive) {
    this.index = index;
    this.archive = archive;
    this.ranking = new RankedByFit(index);
  }

  Findings of(Query query, Decision decision, List<Scored> scored, List<Scored> anybodys) {
    return query.sought().isEmpty()
        ? saidElsewhen(query, decision)
        : saidByOthers(query, decision, scored, anybodys);
  }

  /** Of whom nothing is printed then or there, there are words of other times and outlets. */
  private Findings saidElsewhen(Query query, Decision decision) {
    Query ever = query.within(Period.ANY).withOutlets(List.of());
    boolean isAsked = !query.equals(ever) && !query.namesSomebodyUnknown();
    List<Scored> then =
        isAsked && !query.speakers().isEmpty()
            ? OtherTimes.closestFirst(ranking.of(ever), query.period())
            : List.of();
    return notFound(query, decision, 0, then, then, ever);
  }

  private Findings saidByOthers(
      Query query, Decision decision, List<Scored> scored, List<Scored> anybodys) {
    Query anybody = query.ofAnybody();
    List<Scored> known = query.equals(anybody) ? scored : anybodys;
    List<Scored> others = known.isEmpty() ? ranking.of(anybody) : known;
    List<Scored> nearest = Nearest.of(query, scored, others);
    boolean telling = !others.isEmpty() && Decider.isNear(anybody, others);
    double confidence =
        decision instanceof Decision.Nothing ? Decider.confidence(query, scored, anybodys) : 0;
    return notFound(query, decision, confidence, nearest, telling ? others : List.of(), anybody);
  }

  private Findings notFound(
      Query query,
      Decision decision,
      double confidence,
      List<Scored> nearest,
      List<Scored> shown,
      Query asShown) {
    var fetched = new Fetched(archive, nearest, shown);
    return new Findings(
        query,
        decision,
        confidence,
        fetched.of(nearest),
        List.of(),
        shown.isEmpty() ? List.of() : Telling.of(fetched.of(shown), asShown),
        index.holdings());
  }
}
