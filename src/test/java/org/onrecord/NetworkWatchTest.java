package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.MovingClock;

class NetworkWatchTest {

  private final MovingClock clock = new MovingClock(Instant.EPOCH);
  private final FakeNetwork network = new FakeNetwork();
  private final NetworkWatch watch = new NetworkWatch(List.of(network), clock);

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void networkThatIsHeardIsNotSilent() {
    clock.move(Duration.ofHours(1));
    network.hear(clock.instant());
    clock.move(Duration.ofMinutes(1));

    assertEquals(Set.of(), watch.look());
  }

  @Test
  void networkThatWasNeverHeardIsGivenTimeAtTheBeginning() {
    clock.move(Duration.ofMinutes(2));
    assertEquals(Set.of(), watch.look());

    clock.move(Duration.ofMinutes(2));
    assertEquals(Set.of("net"), watch.look());
  }

  @Test
  void networkThatIsHeardAgainIsSilentNoMore() {
    clock.move(Duration.ofHours(1));
    assertEquals(Set.of("net"), watch.look());
    network.hear(clock.instant());

    assertEquals(Set.of(), watch.look());
  }
}
