package org.onrecord.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts that take their turn among a chat's answers. */
public final class Posting {

  private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

  /** Whoever posts comes back later if the network asks for more patience than this. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private static final Duration LANE_FULL = Duration.ofSeconds(2);

  private Posting() {}

  /** Brings one post to its chat. */
  public interface Call<T> {
    T bring() throws DeliveryException;
  }

  /** Waits for the chat's turn, posts, and returns what came of it. */
  public static <T> T inTurn(Reception reception, ChatAddress to, Call<T> call)
      throws DeliveryException {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    if (!reception.take(to, new Attempt<>(call, outcome))) {
      throw DeliveryException.later(LANE_FULL, "Too much waits for " + to);
    }
    return await(outcome);
  }

  /** Posts in the chat's turn; failures are only logged. */
  public static void aside(Reception reception, ChatAddress to, Call<?> call) {
    CompletableFuture<Object> outcome = new CompletableFuture<>();
    CompletableFuture<Object> unused =
        outcome.exceptionally(
            e -> {
              LOG.warn("Could not tell {} something: {}", to, e.getMessage());
              return "";
            });
    if (!reception.take(to, new Attempt<>(call, outcome))) {
      LOG.warn("Could not tell {} something: too much waits", to);
    }
  }

  private static <T> T await(CompletableFuture<T> outcome) throws DeliveryException {
    try {
      return outcome.get(5, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DeliveryException failure) {
        throw failure;
      }
      throw new DeliveryException(
          DeliveryException.Outcome.REFUSED, String.valueOf(e.getMessage()), e);
    } catch (TimeoutException e) {
      throw new DeliveryException(DeliveryException.Outcome.UNKNOWN, "No outcome in 5 minutes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryException(DeliveryException.Outcome.UNKNOWN, "Interrupted", e);
    }
  }

  private record Attempt<T>(Call<? extends T> call, CompletableFuture<T> outcome)
      implements Lanes.Step {
    @Override
    public Optional<Duration> run() {
      @Nullable DeliveryException failure = null;
      try {
        outcome.complete(call.bring());
        return Optional.empty();
      } catch (DeliveryException e) {
        failure = e;
      } catch (RuntimeException e) {
        outcome.completeExceptionally(e);
        return Optional.empty();
      }
      boolean isWorthWaiting =
          failure.outcome() == DeliveryException.Outcome.LATER
              && failure.retryAfter().compareTo(LONGEST_WAIT) <= 0;
      if (isWorthWaiting) {
        return Optional.of(failure.retryAfter());
      }
      outcome.completeExceptionally(failure);
      return Optional.empty();
    }
  }
}
