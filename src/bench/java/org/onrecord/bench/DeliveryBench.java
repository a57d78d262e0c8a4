package org.onrecord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.adapter.discord.FaultyDiscord;
import org.onrecord.adapter.telegram.FaultyTelegram;

/**
 * Whether each post leaves once, on the database that ships: a year of clocks that jump and
 * processes that die; processes killed at random; thousands of subscriptions due in one minute; a
 * day on a network with faults.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.onrecord.bench.DeliveryBench [DAYS
 * KILLS SUBSCRIPTIONS HOURS]}
 */
final class DeliveryBench {

  private DeliveryBench() {}

  public static void main(String[] args) throws Exception {
    int days = args.length > 0 ? Integer.parseInt(args[0]) : 400;
    int kills = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    int subscriptions = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    int hours = args.length > 3 ? Integer.parseInt(args[3]) : 24;
    System.out.printf("  %-62s %12s   %s%n", "what", "found", "wanted");
    long others =
        print(YearOfPosts.figures(folder("year"), days))
            + print(SameMinute.figures(folder("minute"), subscriptions))
            + print(DayOfPosts.figures(folder("day"), hours, new FaultyTelegram()))
            + print(DayOfPosts.figures(folder("day"), hours, new FaultyDiscord()))
            + print(TwoAtOnce.figures(folder("two"), Math.min(days, 40)))
            + print(KilledPosts.figures(folder("kills"), kills));
    System.exit(others == 0 ? 0 : 1);
  }

  /** Returns how many are not as wanted. */
  private static long print(List<Figure> figures) {
    figures.forEach(DeliveryBench::print);
    return figures.stream().filter(figure -> !figure.isAsWanted()).count();
  }

  private static void print(Figure figure) {
    String sign = figure.isAsWanted() ? " " : "!";
    System.out.printf("%s %-62s %12s   %s%n", sign, figure.what(), figure.found(), figure.wanted());
  }

  private static Path folder(String name) throws Exception {
    return Files.createTempDirectory("delivery-" + name);
  }
}
