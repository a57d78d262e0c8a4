package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Parameter.Kind;
import org.onrecord.quote.Quotation;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.SmallCore;

class NamesOnRecordTest {

  @TempDir private Path folder = Path.of("");

  private List<String> offered(Kind kind, String typed) {
    MemoryArchive archive = Fixture.archive();
    archive.store(
        Articles.withBody(
            "They met in Port Aldis. The port is closed, Port Aldis’s mayor told Mary Kane,"
                + " and then Mary Kane left. A treaty with Norland was near."),
        List.<Quotation>of());
    try (SmallCore small = SmallCore.in(folder)) {
      return new NamesOnRecord(small.core()::holdings, archive).of(kind, typed);
    }
  }

  @Test
  void speakersGoOnFromAnyPartOfTheirName() {
    assertEquals(
        List.of("John Kane", "Mary Kane"), offered(Kind.SPEAKER, "ka").stream().sorted().toList());
  }

  @Test
  void outletsAreThoseOnRecord() {
    assertEquals(List.of("Evening Post", "Morning Wire"), offered(Kind.OUTLET, ""));
  }

  @Test
  void topicsAreNamedMoreThanOnceAndAreNoSpeakers() {
    assertEquals(List.of("Port Aldis"), offered(Kind.TOPIC, "al"));
    assertEquals(List.of("Port Aldis"), offered(Kind.TOPIC, ""));
  }
}
