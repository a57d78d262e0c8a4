package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.digest.Arrivals.Look;
import org.onrecord.digest.Arrivals.Seen;
import org.onrecord.digest.DigestEditor.Range;
import org.onrecord.quote.QuotationId;

/** What every keeper of arrivals must do. */
public abstract class ArrivalsContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ArticleId MAY = new ArticleId("may");
  private static final ArticleId JUNE = new ArticleId("june");
  private static final Look LOOK = new Look("content", "reading");

  /** Returns the arrivals, none when a test begins. */
  protected abstract Arrivals arrivals();

  @Test
  void nothingHasArrivedAtFirst() {
    assertEquals(0, arrivals().newest());
    assertEquals(List.of(), all());
  }

  @Test
  void newsIsNumberedInTheOrderOfTheText() {
    keep(MAY, Map.of("b", place(MAY, 9), "a", place(MAY, 1)), true);
    keep(JUNE, Map.of("a", place(JUNE, 4)), true);

    assertEquals(
        List.of(
            new Arrival(1, place(MAY, 1), NOON),
            new Arrival(2, place(MAY, 9), NOON),
            new Arrival(3, place(JUNE, 4), NOON)),
        all());
    assertEquals(3, arrivals().newest());
  }

  @Test
  void onlyLaterNumbersAreReturned() {
    keep(MAY, Map.of("a", place(MAY, 1), "b", place(MAY, 9)), true);

    assertEquals(List.of(new Arrival(2, place(MAY, 9), NOON)), arrivals().between(1, 2, 9));
  }

  @Test
  void ofMoreThanWantedTheNewestAreReturned() {
    keep(MAY, Map.of("a", place(MAY, 1), "b", place(MAY, 5), "c", place(MAY, 9)), true);
    keep(JUNE, Map.of("a", place(JUNE, 4)), true);

    assertEquals(
        List.of(new Arrival(2, place(MAY, 5), NOON), new Arrival(3, place(MAY, 9), NOON)),
        arrivals().between(0, 3, 2));
  }

  @Test
  void numbersOfATimeAreReturned() {
    keep(MAY, Map.of("old", place(MAY, 1)), false);
    keep(MAY, Map.of("a", place(MAY, 5)), true);
    arrivals()
        .keep(
            new Seen(JUNE, LOOK, Map.of("a", place(JUNE, 4), "b", place(JUNE, 9)), true),
            NOON.plusSeconds(60));

    assertEquals(Optional.of(new Range(0, 1)), arrivals().during(NOON, NOON.plusSeconds(60)));
    assertEquals(Optional.of(new Range(0, 3)), arrivals().during(NOON, NOON.plusSeconds(61)));
    assertEquals(Optional.empty(), arrivals().during(NOON.minusSeconds(60), NOON));
  }

  @Test
  void wordsThatMovedInTheirArticleAreNoNewsButFoundWhereTheyAre() {
    keep(MAY, Map.of("a", place(MAY, 1)), true);
    keep(MAY, Map.of("a", place(MAY, 5), "b", place(MAY, 9)), true);

    assertEquals(
        List.of(new Arrival(1, place(MAY, 5), NOON), new Arrival(2, place(MAY, 9), NOON)), all());
  }

  @Test
  void whatIsNoNewsGetsNoNumber() {
    keep(MAY, Map.of("a", place(MAY, 1)), false);

    assertEquals(0, arrivals().newest());
    assertEquals(List.of(), all());
  }

  @Test
  void looksAreKept() {
    keep(MAY, Map.of(), true);

    assertEquals(Map.of(MAY, LOOK), arrivals().looks());
  }

  private void keep(ArticleId id, Map<String, QuotationId> words, boolean news) {
    arrivals().keep(new Seen(id, LOOK, words, news), NOON);
  }

  private List<Arrival> all() {
    return arrivals().between(0, Long.MAX_VALUE, 99);
  }

  private static QuotationId place(ArticleId id, int start) {
    return new QuotationId(id, new Span(start, start + 3));
  }
}
