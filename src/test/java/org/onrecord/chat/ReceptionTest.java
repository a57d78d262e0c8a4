package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.MovingClock;

class ReceptionTest {

  private final List<String> answers = new CopyOnWriteArrayList<>();
  private final AtomicInteger finished = new AtomicInteger();

  @Test
  void personWhoAsksTooFastHearsOfItOnce() {
    Reception.Limits limits = new Reception.Limits(2, 20, 100, 3, Duration.ofHours(1));
    try (Reception reception = reception(limits)) {
      for (int i = 0; i < 10; i++) {
        reception.take(new Kept(0));
      }
    }

    assertEquals(10, finished.get());
    assertEquals(3, answers.stream().filter("fine"::equals).count());
    assertEquals(1, answers.stream().filter(a -> a.contains("a lot at once")).count());
  }

  @Test
  void answerWaitsAsLongAsTheNetworkAsks() {
    try (Reception reception = reception(Reception.Limits.DEFAULT)) {
      reception.take(new Kept(3));
    }

    assertEquals(List.of("fine"), answers);
    assertEquals(1, finished.get());
  }

  @Test
  void answerThatTheNetworkNeverTakesBecomesAnApology() {
    MovingClock clock = new MovingClock(Instant.EPOCH);
    try (Reception reception = reception(Reception.Limits.DEFAULT, clock)) {
      reception.take(
          new Kept(0) {
            private int tries;

            @Override
            public void answer(Reply reply) throws DeliveryException {
              if (tries++ < 3) {
                clock.move(Duration.ofMinutes(8));
                throw DeliveryException.later(Duration.ofMillis(1), "not yet");
              }
              super.answer(reply);
            }
          });
    }

    assertEquals(1, finished.get());
    assertEquals(1, answers.size());
    assertTrue(answers.get(0).contains("reference"), answers.get(0));
  }

  @Test
  void chatThatIsFullHearsOfIt() {
    Reception.Limits limits = new Reception.Limits(1, 0, 100, 3, Duration.ofHours(1));
    try (Reception reception = reception(limits)) {
      reception.take(new Kept(5));
      reception.take(new Kept(0));
    }

    assertEquals(2, finished.get());
    assertTrue(answers.contains("fine"));
  }

  private Reception reception(Reception.Limits limits) {
    return reception(limits, Clock.systemUTC());
  }

  private Reception reception(Reception.Limits limits, Clock clock) {
    Command fine =
        new Command() {
          @Override
          public String name() {
            return "fine";
          }

          @Override
          public String help() {
            return "says so";
          }

          @Override
          public Reply run(String argument, ChatMessage message) {
            return Reply.of("fine");
          }
        };
    return new Reception("test", new CommandRouter(List.of(fine), fine), limits, clock);
  }

  private class Kept implements Exchange {
    private final AtomicInteger refusals;

    Kept(int refusals) {
      this.refusals = new AtomicInteger(refusals);
    }

    @Override
    public ChatMessage message() {
      ChatAddress here = new ChatAddress("net", "1", null);
      return new ChatMessage(here, "1", "ana", "Ana", "what?", Instant.EPOCH, false);
    }

    @Override
    public void showWorking() {}

    @Override
    public void answer(Reply reply) throws DeliveryException {
      if (refusals.getAndDecrement() > 0) {
        throw DeliveryException.later(Duration.ofMillis(20), "not yet");
      }
      answers.add(((Reply.Paragraph) reply.blocks().get(0)).text());
    }

    @Override
    public void finish() {
      finished.incrementAndGet();
    }
  }
}
