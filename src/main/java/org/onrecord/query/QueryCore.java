package org.onrecord.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.query.rank.Scored;
import org.onrecord.query.rank.StatementOrder;
import org.onrecord.query.read.QuestionReader;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.Statement;

/**
 * From a question to what is on record: the one call of every front end, summary and digest.
 *
 * <p>Safe for any number of threads; a question that runs while the index changes sees the index
 * before or after the change.
 */
public final class QueryCore {

  private final SpeakerDirectory directory;
  private final QuotationIndex index;
  private final PrintedHolders holders;
  private final DaysMeant days;
  private final RankedByFit ranking;
  private final AsDescribed described;
  private final WordsBeside beside;
  private final WhatThereIs instead;
  private final QuotationArchive archive;
  private final Clock clock;
  private volatile Reading reading;

  /** What a state of the index tells before any question comes. */
  private record Reading(Holdings holdings, QuestionReader reader, Meant meant) {}

  public QueryCore(
      SpeakerDirectory directory, QuotationIndex index, QuotationArchive archive, Clock clock) {
    this.directory = directory;
    this.index = index;
    this.holders = new PrintedHolders(index);
    this.days = new DaysMeant(index, archive);
    this.ranking = new RankedByFit(index);
    this.described = new AsDescribed(holders, ranking, archive);
    this.beside = new WordsBeside(index, archive);
    this.instead = new WhatThereIs(index, archive);
    this.archive = archive;
    this.clock = clock;
    this.reading = readingOf(index.holdings());
  }

  /** Reads a question and answers it. */
  public Findings find(Question question, Conversation conversation) {
    return find(read(question, conversation));
  }

  public Query read(Question question, Conversation conversation) {
    return current().reader().read(question, conversation);
  }

  /** The index gives the same object until something changes, which is cheaper to compare. */
  @SuppressWarnings("ReferenceEquality")
  private Reading current() {
    Reading now = reading;
    if (now.holdings() != index.holdings()) {
      now = readingOf(index.holdings());
      reading = now;
    }
    return now;
  }

  private Reading readingOf(Holdings holdings) {
    return new Reading(
        holdings,
        new QuestionReader(directory, holdings, holders, clock),
        new Meant(directory, holdings));
  }

  /** Who marks a word or two of a topic need not mean that they were said so. */
  public Findings find(Query asked) {
    Findings found = findAsRead(asked);
    if (found.decision() instanceof Decision.Found) {
      return found;
    }
    return asked.marksItsTopic() ? findAsRead(asked.withWords("")) : describedOr(found);
  }

  /** Whom no name and no office tells may be described beside the words that are asked for. */
  private Findings describedOr(Findings found) {
    return described
        .among(found.query())
        .map(theirs -> decided(theirs.query(), theirs.scored(), List.of(), current()))
        .filter(answer -> answer.decision() instanceof Decision.Found)
        .orElse(found);
  }

  private Findings findAsRead(Query asked) {
    Reading now = current();
    Query query = days.meant(now.meant().by(holders.named(asked)));
    List<Scored> scored = query.namesSomebodyUnknown() ? List.of() : ranking.of(query);
    List<Scored> anybodys =
        Decider.isForOthersToo(query, scored) ? ranking.of(query.ofAnybody()) : List.of();
    return withAllOfThem(decided(query, scored, anybodys, now), now);
  }

  private Findings decided(Query query, List<Scored> scored, List<Scored> anybodys, Reading now) {
    Decision decision = new Decider(query, now.meant()).decide(scored, anybodys);
    if (decision instanceof Decision.Found) {
      double confidence = Decider.confidence(query, scored, anybodys);
      List<Ranked> candidates = new Fetched(archive, scored, List.of()).of(scored);
      return found(query, decision, confidence, candidates, now);
    }
    List<Ranked> asides = beside.of(query, decision, scored);
    return asides.isEmpty()
        ? instead.of(query, decision, scored, anybodys)
        : found(query, new Decision.Beside(), WordsBeside.CONFIDENCE, asides, now);
  }

  /** Of several, whoever spoke less near to the topic than others spoke of it, too. */
  private Findings withAllOfThem(Findings found, Reading now) {
    boolean isOfSeveral =
        found.decision() instanceof Decision.Found && found.query().speakers().size() > 1;
    List<AskedSpeaker> others = isOfSeveral ? found.leftOut() : List.of();
    if (others.isEmpty()) {
      return found;
    }
    var all = new ArrayList<>(found.statements());
    for (AskedSpeaker each : others) {
      Query one = found.query().withSpeakers(List.of(each));
      Findings theirs = decided(one, ranking.of(one), List.of(), now);
      all.addAll(theirs.decision() instanceof Decision.Found ? theirs.statements() : List.of());
    }
    return found.showing(StatementOrder.of(found.query(), all));
  }

  private static Findings found(
      Query query, Decision decision, double confidence, List<Ranked> candidates, Reading now) {
    return new Findings(
        query,
        decision,
        confidence,
        candidates,
        Telling.of(candidates, query),
        List.of(),
        now.holdings());
  }

  public Holdings holdings() {
    return index.holdings();
  }

  /** Returns findings of a query that is not searched for. */
  public Findings nothing(Query query) {
    return found(query, List.of());
  }

  /** Returns findings of statements that were found before. */
  public Findings found(Query query, List<Statement> statements) {
    Decision decision =
        statements.isEmpty() ? new Decision.Nothing(Reason.NOTHING_ASKED) : new Decision.Found();
    return new Findings(query, decision, 1, List.of(), statements, List.of(), index.holdings());
  }
}
