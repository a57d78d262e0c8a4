package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.Reply;
import org.onrecord.outbox.OutboxDispatcher;
import org.onrecord.testing.FakeNetwork;
import org.onrecord.testing.MovingClock;

/**
 * A process that edits and posts digests day after day until it is killed, each day taking as long
 * as its work. Arguments: the folder, the port of the network, and the last day.
 */
final class MortalPoster {

  private MortalPoster() {}

  public static void main(String[] args) {
    Instant last = Instant.parse(args[2]);
    var clock = new MovingClock(KilledPosts.BEGIN);
    var network = new LoopbackNetwork(Integer.parseInt(args[1]));
    try (DigestShop shop = new DigestShop(Path.of(args[0]), clock)) {
      OutboxDispatcher dispatcher = shop.dispatcher(network, new FakeNetwork());
      for (Instant day = next(shop); !day.isAfter(last); day = day.plus(1, ChronoUnit.DAYS)) {
        clock.set(day.plus(Duration.ofMinutes(1)));
        dispatcher.markOverdue();
        shop.digests().run();
        while (dispatcher.sendNext()) {
          // until nothing is due
        }
      }
    }
    System.exit(0);
  }

  /** Returns the first day that is not done for some chat; the one before may not be sent yet. */
  private static Instant next(DigestShop shop) {
    Instant first = Instant.MAX;
    for (String chat : KilledPosts.CHATS) {
      var subscription = shop.subscriptions.of(new ChatAddress("net", chat, null)).orElseThrow();
      Instant next = subscription.progress().next().at();
      first = next.isBefore(first) ? next : first;
    }
    Instant before = first.minus(1, ChronoUnit.DAYS);
    return before.isBefore(KilledPosts.FIRST) ? first : before;
  }

  /** Posts over a connection; whoever kills us sees what came in. */
  private record LoopbackNetwork(int port) implements FrontEnd {

    @Override
    public String name() {
      return "net";
    }

    @Override
    public void start() {}

    @Override
    public String send(ChatAddress to, Reply reply) throws DeliveryException {
      String text = ((Reply.Paragraph) reply.blocks().get(0)).text();
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        byte[] line = (to.chat() + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(line);
        var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        return String.valueOf(new BufferedReader(in).readLine());
      } catch (IOException e) {
        throw new DeliveryException(DeliveryException.Outcome.UNKNOWN, "cut", e);
      }
    }

    @Override
    public Instant lastHeard() {
      return Instant.MIN;
    }

    @Override
    public void close() {}
  }
}
