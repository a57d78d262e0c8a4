package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.Newsroom;
import org.onrecord.testing.SimulatedYear;

/** In memory; {@code DeliveryBench} does the same on the database that ships. */
class DigestSimulationTest {

  private final Newsroom newsroom;

  DigestSimulationTest(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void everyChatGetsOnePostOfEachLocalDate() {
    var year =
        new SimulatedYear(
            new SimulatedYear.Shared(
                newsroom.subscriptions, newsroom.outbox, newsroom.archive, newsroom.editor),
            400);

    year.run();

    assertEquals(year.expected(), year.arrived());
    assertNull(newsroom.outbox.counts().get(PostState.UNKNOWN));
    assertEquals(0, year.skipped());
    assertTrue(year.deaths() >= 3 * 398 * 20, "only " + year.deaths() + " deaths");
  }
}
