package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  private static MemoryArchive archive() {
    MemoryArchive archive = Fixture.archive();
    archive.store(
        Articles.withBody(
            "They met in Port Aldis. The port is closed, Port Aldis’s mayor told Mary Kane,"
                + " and then Mary Kane left. A treaty with Norland was near."),
        List.<Quotation>of());
    return archive;
  }

  private List<String> offered(Kind kind, String typed) {
    MemoryArchive archive = archive();
    try (SmallCore small = SmallCore.in(folder)) {
      return new NamesOnRecord(small.core()::holdings, archive, Runnable::run).of(kind, typed);
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

  @Test
  void nobodyWhoTypesWaitsForArticlesToBeReadForTheirTopics() {
    Deque<Runnable> aside = new ArrayDeque<>();
    try (SmallCore small = SmallCore.in(folder)) {
      var names = new NamesOnRecord(small.core()::holdings, archive(), aside::add);

      assertEquals(List.of(), names.of(Kind.TOPIC, "al"));
      assertEquals(List.of("Mary Kane"), names.of(Kind.SPEAKER, "mary"));
      assertEquals(1, aside.size());
      aside.remove().run();

      assertEquals(List.of("Port Aldis"), names.of(Kind.TOPIC, "al"));
      assertEquals(0, aside.size());
    }
  }

  @Test
  void aTopicMayHoldALetterSequenceOfAName() {
    assertEquals(
        List.of("Kan"),
        Topics.in(
            Stream.of(
                Articles.withBody(
                    "They left for Kan in May. In Kan, Mary Kane spoke; the road to Kan is long, said Mary Kane.")),
            Set.of("Mary Kane")));
  }
}
