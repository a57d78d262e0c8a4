package org.onrecord.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.chat.Chart;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Candidate;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** Counts who said how much, and when. */
final class Voices {

  private static final int MOST_SPEAKERS = 6;

  /** Of one speaker; the newest first. */
  private static final int MOST_QUOTATIONS = 300;

  private static final int FEWEST_SPEAKERS = 2;
  private static final int FEWEST_STATEMENTS = 6;
  private static final int FEWEST_PERIODS = 3;

  private final QuotationArchive archive;
  private final QuotationIndex index;
  private final Function<List<Quotation>, List<Statement>> grouper;

  Voices(
      QuotationArchive archive,
      QuotationIndex index,
      Function<List<Quotation>, List<Statement>> grouper) {
    this.archive = archive;
    this.index = index;
    this.grouper = grouper;
  }

  /** Returns the chart of what speakers said over time; empty if there is not enough to see. */
  Optional<Chart> of(Collection<Speaker> speakers) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    speakers.stream()
        .filter(Speaker::isKnown)
        .distinct()
        .limit(MOST_SPEAKERS)
        .forEach(speaker -> days.put(speaker.name(), days(speaker)));
    days.values().removeIf(List::isEmpty);
    List<LocalDate> all = days.values().stream().flatMap(List::stream).toList();
    if (days.size() < FEWEST_SPEAKERS || all.size() < FEWEST_STATEMENTS) {
      return Optional.empty();
    }
    return Optional.of(chart(days, Periods.of(all))).filter(Voices::isWorthSeeing);
  }

  private List<LocalDate> days(Speaker speaker) {
    var asked = new AskedSpeaker(speaker.name(), List.of(speaker), true);
    Query query = Query.of(Intent.STATEMENTS).withSpeakers(List.of(asked));
    List<QuotationId> ids =
        index.candidates(query, MOST_QUOTATIONS).stream().map(Candidate::id).toList();
    return grouper.apply(archive.quotations(ids)).stream()
        .map(statement -> statement.lead().article().provenance().published())
        .filter(Objects::nonNull)
        .toList();
  }

  private static Chart chart(Map<String, List<LocalDate>> days, Periods periods) {
    List<Chart.Voice> voices = new ArrayList<>();
    days.forEach((name, all) -> voices.add(new Chart.Voice(name, periods.counts(all))));
    voices.removeIf(voice -> total(voice) == 0);
    voices.sort(Comparator.comparing(voice -> -total(voice)));
    return new Chart("Statements over time", periods.names(), voices);
  }

  private static int total(Chart.Voice voice) {
    return voice.counts().stream().mapToInt(count -> count).sum();
  }

  private static boolean isWorthSeeing(Chart chart) {
    long filled = 0;
    for (int i = 0; i < chart.periods().size(); i++) {
      int period = i;
      filled += chart.voices().stream().anyMatch(v -> v.counts().get(period) > 0) ? 1 : 0;
    }
    return filled >= FEWEST_PERIODS && chart.voices().size() >= FEWEST_SPEAKERS;
  }
}
