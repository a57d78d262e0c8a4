package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.outbox.PostState;
import org.onrecord.testing.MovingClock;

/** Kills a process that posts, again and again, and counts what came in. */
final class KilledPosts {

  static final Instant BEGIN = Instant.parse("2031-01-01T00:00:00Z");
  static final Instant FIRST = Instant.parse("2031-01-01T09:00:00Z");
  static final List<String> CHATS = IntStream.range(0, 40).mapToObj(i -> "c" + i).toList();

  private static final int LONGEST_LIFE_MILLIS = 1_500;

  private final Path folder;
  private final ServerSocket network;
  private final Map<String, Integer> arrived = new HashMap<>();
  private final Random random = new Random(7);

  private KilledPosts(Path folder, ServerSocket network) {
    this.folder = folder;
    this.network = network;
  }

  static List<Figure> figures(Path folder, int kills) throws IOException, InterruptedException {
    try (var network = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      return new KilledPosts(folder, network).run(kills);
    }
  }

  private List<Figure> run(int kills) throws IOException, InterruptedException {
    subscribe();
    var listening = new Thread(this::listen, "network");
    listening.setDaemon(true);
    listening.start();
    Instant end = BEGIN.plus(100_000, ChronoUnit.DAYS);
    int killed = 0;
    while (killed < kills) {
      int before = posts();
      Process process = start(end);
      while (posts() == before && process.isAlive()) {
        process.waitFor(5, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }
    Instant last = lastDay();
    start(last.plus(2, ChronoUnit.DAYS)).waitFor();
    return count(killed);
  }

  private void subscribe() {
    try (DigestShop shop = new DigestShop(folder, new MovingClock(BEGIN))) {
      var schedule = new DigestSchedule(LocalTime.of(9, 0), ZoneOffset.UTC);
      var preferences = new Subscription.Preferences(List.of(), WhenNothingNew.ONE_LINE);
      var progress = new DigestProgress(schedule.next(BEGIN), 0, 0);
      for (String chat : CHATS) {
        var address = new ChatAddress("net", chat, null);
        shop.subscriptions.save(new Subscription(address, schedule, preferences, progress));
      }
    }
  }

  private Process start(Instant until) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            MortalPoster.class.getName(),
            folder.toString(),
            Integer.toString(network.getLocalPort()),
            until.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private void listen() {
    while (!network.isClosed()) {
      try (Socket socket = network.accept()) {
        var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        String line = new BufferedReader(in).readLine();
        if (line != null) {
          keep(line);
          socket.getOutputStream().write("ok\n".getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        // the process was killed, or we are done
      }
    }
  }

  private synchronized void keep(String line) {
    arrived.merge(line, 1, Integer::sum);
  }

  private synchronized int posts() {
    return arrived.size();
  }

  private Instant lastDay() {
    try (DigestShop shop = new DigestShop(folder, new MovingClock(BEGIN))) {
      return CHATS.stream()
          .map(chat -> shop.subscriptions.of(new ChatAddress("net", chat, null)).orElseThrow())
          .map(subscription -> subscription.progress().next().at())
          .max(Instant::compareTo)
          .orElseThrow();
    }
  }

  private synchronized List<Figure> count(int killed) {
    try (DigestShop shop = new DigestShop(folder, new MovingClock(BEGIN))) {
      Map<PostState, Integer> states = shop.outbox.counts();
      long days =
          ChronoUnit.DAYS.between(
              FIRST,
              shop.subscriptions
                  .of(new ChatAddress("net", CHATS.get(0), null))
                  .orElseThrow()
                  .progress()
                  .next()
                  .at());
      int unknown = states.getOrDefault(PostState.UNKNOWN, 0);
      long due = days * CHATS.size();
      long doubles = arrived.values().stream().filter(times -> times > 1).count();
      long missing = due - arrived.size();
      return List.of(
          new Figure("kill -9 of a process that posts: times", killed, "" + killed),
          new Figure("  digests that were due", due, "" + due),
          new Figure("  sent", states.getOrDefault(PostState.SENT, 0), "-"),
          new Figure("  unknown (killed between sending and marking)", unknown, "reported"),
          new Figure("  of these not arrived", missing, "up to unknown"),
          new Figure("  lost without being unknown", Math.max(0, missing - unknown), "0"),
          new Figure("  posted twice", doubles, "0"),
          new Figure("  neither sent nor unknown", rest(states), "0"));
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException("The database was damaged: " + e, e));
    }
  }

  private static int rest(Map<PostState, Integer> states) {
    return states.entrySet().stream()
        .filter(e -> e.getKey() != PostState.SENT && e.getKey() != PostState.UNKNOWN)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
