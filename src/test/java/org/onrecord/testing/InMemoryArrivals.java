package org.onrecord.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.article.ArticleId;
import org.onrecord.digest.Arrival;
import org.onrecord.digest.Arrivals;
import org.onrecord.digest.DigestEditor.Range;
import org.onrecord.quote.QuotationId;

/** Arrivals that are forgotten with the test. */
public final class InMemoryArrivals implements Arrivals {

  private final Map<ArticleId, Look> looks = new HashMap<>();
  private final Map<ArticleId, Map<String, Arrival>> byWords = new LinkedHashMap<>();
  private long newest;

  @Override
  public Map<ArticleId, Look> looks() {
    return Map.copyOf(looks);
  }

  @Override
  public void keep(Seen seen, Instant at) {
    looks.put(seen.article(), seen.look());
    var known = byWords.computeIfAbsent(seen.article(), id -> new HashMap<>());
    var entries = new ArrayList<>(seen.byWords().entrySet());
    entries.sort(Map.Entry.comparingByValue(Comparator.comparing(QuotationId::words)));
    for (Map.Entry<String, QuotationId> one : entries) {
      known.compute(
          one.getKey(),
          (words, before) ->
              before == null
                  ? new Arrival(seen.news() ? ++newest : 0, one.getValue(), at)
                  : new Arrival(before.number(), one.getValue(), before.at()));
    }
  }

  @Override
  public List<Arrival> between(long after, long through, int most) {
    List<Arrival> all =
        after(after).stream().filter(arrival -> arrival.number() <= through).toList();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  @Override
  public Optional<Range> during(Instant from, Instant until) {
    List<Long> numbers =
        after(0).stream()
            .filter(arrival -> !arrival.at().isBefore(from) && arrival.at().isBefore(until))
            .map(Arrival::number)
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(numbers.get(0) - 1, numbers.get(numbers.size() - 1)));
  }

  private List<Arrival> after(long number) {
    return byWords.values().stream()
        .flatMap(words -> words.values().stream())
        .filter(arrival -> arrival.number() > number)
        .sorted(Comparator.comparingLong(Arrival::number))
        .toList();
  }

  @Override
  public long newest() {
    return newest;
  }
}
