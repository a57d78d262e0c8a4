package org.onrecord.digest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Chart;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Candidate;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/**
 * Finds what is new on record since some point, and tells it from what was known in other words.
 */
public final class NewsDesk {

  /** More at once, as when a whole archive is brought in, are told of by the newest. */
  static final int MOST = 500;

  private static final int NEWEST = 60;
  private static final int YEARS = 15;

  /** Printings of the same statement stand among the best few. */
  private static final int LIKE_IT = 5;

  /** How often an article may print the same words. */
  private static final int AGAIN = 2;

  private final QuotationArchive archive;
  private final Arrivals arrivals;
  private final QuotationIndex index;
  private final Function<List<Quotation>, List<Statement>> grouper;

  /** Thousands of chats are told the same news in the same minute. */
  private final Map<List<Long>, News> told = new LinkedHashMap<>();

  private final Map<List<Object>, Optional<Chart>> shown = new LinkedHashMap<>();
  private final Voices voices;

  /**
   * @param grouper brings printings of one utterance together
   */
  public NewsDesk(
      QuotationArchive archive,
      Arrivals arrivals,
      QuotationIndex index,
      Function<List<Quotation>, List<Statement>> grouper) {
    this.archive = archive;
    this.arrivals = arrivals;
    this.index = index;
    this.grouper = grouper;
    this.voices = new Voices(archive, index, grouper);
  }

  public long newest() {
    return arrivals.newest();
  }

  /** Returns the news with numbers after one, through another. */
  public synchronized News between(long after, long through) {
    if (told.size() > 32) {
      told.clear();
    }
    return told.computeIfAbsent(List.of(after, through), range -> read(after, through));
  }

  /** Returns how much those in the news said over time; empty if there is not enough to see. */
  synchronized Optional<Chart> voices(News news) {
    if (shown.size() > 32) {
      shown.clear();
    }
    List<Speaker> speakers =
        news.items().stream().map(item -> item.lead().speaker()).distinct().toList();
    return shown.computeIfAbsent(
        List.of(index.holdings(), speakers), unknown -> voices.of(speakers));
  }

  private News read(long after, long through) {
    List<QuotationId> ids =
        arrivals.between(after, through, MOST).stream().map(Arrival::quotation).toList();
    List<Quotation> fresh = archive.quotations(ids);
    Set<QuotationId> freshIds = Set.copyOf(ids);
    List<News.Item> items =
        grouper.apply(fresh).stream()
            .map(statement -> new News.Item(statement, known(statement.lead(), freshIds)))
            .toList();
    return new News(items, firstHeard(fresh));
  }

  /** Returns how a statement stood on record before it came in again. */
  private @Nullable Quotation known(Quotation fresh, Set<QuotationId> freshIds) {
    if (!fresh.speaker().isKnown()) {
      return null;
    }
    Query like =
        Query.of(Intent.STATEMENTS)
            .withSpeakers(List.of(asked(fresh.speaker())))
            .withWords(fresh.text());
    List<QuotationId> before =
        index.candidates(like, LIKE_IT).stream()
            .map(Candidate::id)
            .filter(id -> !freshIds.contains(id))
            .toList();
    return archive.quotations(before).stream()
        .filter(quotation -> grouper.apply(List.of(quotation, fresh)).size() == 1)
        .findFirst()
        .orElse(null);
  }

  private static AskedSpeaker asked(Speaker speaker) {
    return new AskedSpeaker(speaker.name(), List.of(speaker), true);
  }

  /** Whoever has no other words on record was not there before. */
  private Set<Speaker> firstHeard(List<Quotation> fresh) {
    Set<List<String>> news = fresh.stream().map(NewsDesk::said).collect(Collectors.toSet());
    return fresh.stream()
        .map(Quotation::speaker)
        .distinct()
        .filter(Speaker::isKnown)
        .filter(speaker -> saidBefore(speaker, fresh.size()).allMatch(news::contains))
        .collect(Collectors.toSet());
  }

  /** Returns more of what a speaker said than can be new. */
  private Stream<List<String>> saidBefore(Speaker speaker, int fresh) {
    Query all = Query.of(Intent.STATEMENTS).withSpeakers(List.of(asked(speaker)));
    List<QuotationId> ids =
        index.candidates(all, AGAIN * fresh + 1).stream().map(Candidate::id).toList();
    return archive.quotations(ids).stream().map(NewsDesk::said);
  }

  /** What an article prints twice came once. */
  private static List<String> said(Quotation quotation) {
    return List.of(quotation.article().id().value(), ArrivalWatch.bare(quotation.text()));
  }

  /** Returns the newest there is, whenever it came. */
  public News newestOnRecord() {
    return stored(Query.of(Intent.STATEMENTS), NEWEST);
  }

  /** Returns what articles of the same day in earlier years print. */
  public News onThisDay(LocalDate today) {
    for (int years = 1; years <= YEARS; years++) {
      News then = publishedOn(today.minusYears(years));
      if (!then.isEmpty()) {
        return then;
      }
    }
    return News.NONE;
  }

  /** Returns what articles of one day print. */
  News publishedOn(LocalDate day) {
    return stored(Query.of(Intent.STATEMENTS).within(new Period(day, day, "")), NEWEST);
  }

  private News stored(Query query, int limit) {
    List<QuotationId> ids = index.candidates(query, limit).stream().map(Candidate::id).toList();
    return new News(
        grouper.apply(archive.quotations(ids)).stream()
            .filter(statement -> !statement.lead().speaker().isAsker())
            .map(statement -> new News.Item(statement, null))
            .toList(),
        Set.of());
  }
}
