package org.onrecord.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.discord.FaultyDiscord;
import org.onrecord.adapter.telegram.FaultyTelegram;

/** What {@code DeliveryBench} measures at length, in short. */
class DeliveryTest {

  @TempDir private Path folder;

  @Test
  void jumpingClocksAndRestartsLoseAndDoubleNothing() {
    check(YearOfPosts.figures(folder, 8));
  }

  @Test
  void killedProcessesLoseAndDoubleNothing() throws Exception {
    check(KilledPosts.figures(folder, 3));
  }

  @Test
  void manyThatAreDueTogetherAllLeaveInOrder() {
    check(SameMinute.figures(folder, 60));
  }

  @Test
  void faultsOfTelegramLoseAndDoubleNothing() throws Exception {
    check(DayOfPosts.figures(folder, 2, new FaultyTelegram()));
  }

  @Test
  void faultsOfDiscordLoseAndDoubleNothing() throws Exception {
    check(DayOfPosts.figures(folder, 2, new FaultyDiscord()));
  }

  @Test
  void twoInstancesAtOnceLoseAndDoubleNothing() throws Exception {
    check(TwoAtOnce.figures(folder, 3));
  }

  private static void check(List<Figure> figures) {
    assertEquals(List.of(), figures.stream().filter(figure -> !figure.isAsWanted()).toList());
  }
}
