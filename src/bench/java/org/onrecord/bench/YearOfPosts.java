package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.SimulatedYear;

/** A year in twenty zones: two processes on one database, jumping clocks, restarts. */
final class YearOfPosts {

  private YearOfPosts() {}

  static List<Figure> figures(Path folder, int days) {
    try (DigestShop shop = new DigestShop(folder, Clock.systemUTC())) {
      var shared =
          new SimulatedYear.Shared(shop.subscriptions, shop.outbox, shop.archive, shop.editor);
      var year = new SimulatedYear(shared, days);
      year.run();
      Map<String, List<String>> expected = year.expected();
      Map<String, List<String>> arrived = year.arrived();
      int due = expected.values().stream().mapToInt(List::size).sum();
      return List.of(
          new Figure(days + " days, 20 zones: digests that were due", due, "" + due),
          new Figure("  processes that ended around due times", year.deaths(), "3 for each"),
          new Figure("  due times with fewer", year.spared(), "0"),
          new Figure("  chat and date without a post", missing(expected, arrived), "0"),
          new Figure("  chat and date with more than one post", doubles(arrived), "0"),
          new Figure("  chats whose posts are out of order", unordered(expected, arrived), "0"),
          new Figure("  left out as too late", year.skipped(), "0"),
          new Figure("  unknown", shop.outbox.counts().getOrDefault(PostState.UNKNOWN, 0), "0"));
    }
  }

  private static int missing(
      Map<String, List<String>> expected, Map<String, List<String>> arrived) {
    int missing = 0;
    for (Map.Entry<String, List<String>> chat : expected.entrySet()) {
      List<String> rest = new ArrayList<>(chat.getValue());
      rest.removeAll(new HashSet<>(arrived.getOrDefault(chat.getKey(), List.of())));
      missing += rest.size();
    }
    return missing;
  }

  private static int doubles(Map<String, List<String>> arrived) {
    return arrived.values().stream().mapToInt(all -> all.size() - new HashSet<>(all).size()).sum();
  }

  private static long unordered(
      Map<String, List<String>> expected, Map<String, List<String>> arrived) {
    return expected.entrySet().stream()
        .filter(chat -> !chat.getValue().equals(arrived.get(chat.getKey())))
        .count();
  }
}
