package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Span;

class DatelinesTest {

  private static List<String> datelines(String text) {
    return Datelines.in(text, Paragraphs.of(text)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT ALDIS — They met. | PORT ALDIS",
        "ALDIS, Norland (AP) — They met. | ALDIS, Norland (AP)",
        "ALDIS, March 3 (Wire) - They met. | ALDIS, March 3 (Wire)",
        "ALDIS, DC -- They met. | ALDIS, DC"
      })
  void placesInCapitalsBeforeADash(String text, String dateline) {
    assertEquals(List.of(dateline), datelines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIND: They met — twice.",
        "The NRC — a board of five — met.",
        "LIND said “they met” — and left."
      })
  void otherDashesMakeNone(String text) {
    assertEquals(List.of(), datelines(text));
  }

  @Test
  void peopleWhoTakeTurnsAreNoPlaces() {
    assertEquals(List.of(), datelines("LIND — They met.\n\nKANE — Where?\n\nLIND — Here."));
  }

  @Property
  void standInTheText(@ForAll("texts") String text) {
    for (Span span : Datelines.in(text, Paragraphs.of(text))) {
      assertTrue(span.start() >= 0 && span.end() <= text.length() && span.length() > 0, text);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "ALDIS", "PORT", " ", ",", " — ", "-", "(", ")", "\n", "\n\n", "May", ":", "“", "😀",
            "é")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
