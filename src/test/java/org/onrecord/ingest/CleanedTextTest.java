package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanedTextTest {

  private final ArticleCleaner cleaner = new ArticleCleaner();

  @Property
  void everyCharacterOfTheBodyStandsInThePageWhereItSays(@ForAll("pages") String page) {
    CleanedText cleaned = cleaner.clean(page);

    for (int i = 0; i < cleaned.body().length(); i++) {
      char raw = page.charAt(cleaned.rawOffset(i));
      assertTrue(raw == cleaned.body().charAt(i) || raw == '\r' || raw == '\n');
    }
  }

  @Property
  void everyLineOfTheBodyWithAWordIsALineOfThePage(@ForAll("pages") String page) {
    List<String> lines = List.of(page.replace("\uFEFF", "").split("\r?\n", -1));
    List<String> body = cleaner.clean(page).body().lines().filter(line -> !line.isBlank()).toList();

    assertTrue(lines.containsAll(body));
  }

  @Property
  void aCleanBodyStaysAsItIs(@ForAll("pages") String page) {
    String once = cleaner.clean(page).body();

    assertEquals(once, cleaner.clean(once).body());
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.of(
            "",
            " ",
            "KLOW — The mayor of Klow opened the bridge on Friday and thanked all who had built it.",
            "“It is for walking,” she said. “Not for waiting, and not for fishing,” she went on.",
            "Ivo Marek",
            "-",
            "Politics",
            "Leave a Reply",
            "You May Also Like",
            "Related stories",
            "Ferry drivers angry",
            "15 July 2024 / 09:30",
            "Photo: Klow Courier",
            ".bio {",
            "}",
            "𝔘nicode  line\twith\u00a0spaces");
    return line.list()
        .ofMaxSize(25)
        .flatMap(lines -> Arbitraries.of("\n", "\r\n").map(lineEnd -> String.join(lineEnd, lines)))
        .flatMap(text -> Arbitraries.of("", "\uFEFF").map(mark -> mark + text));
  }
}
