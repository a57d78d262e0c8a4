package org.onrecord.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work on one message: find the answer, bring it, wait as the network asks. Whatever fails, the
 * person hears of it, with a reference that stands in the log too.
 */
final class Answering implements Lanes.Step {

  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  /** An answer that a network does not take must not hold up its chat; then the person hears so. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration PATIENCE_WITH_APOLOGY = Duration.ofDays(1);

  private final Exchange exchange;
  private final CommandRouter router;
  private final Ticker ticker;
  private final Clock clock;
  private @Nullable Reply reply;
  private @Nullable Instant giveUp;
  private boolean apologised;

  Answering(
      Exchange exchange, CommandRouter router, @Nullable Reply known, Ticker ticker, Clock clock) {
    this.exchange = exchange;
    this.router = router;
    this.reply = known;
    this.ticker = ticker;
    this.clock = clock;
  }

  @Override
  public Optional<Duration> run() {
    Optional<Duration> wait = Optional.empty();
    try {
      wait = bring(reply == null ? find() : reply);
      return wait;
    } finally {
      if (wait.isEmpty()) {
        exchange.finish();
      }
    }
  }

  private Reply find() {
    try {
      reply = ticker.during(exchange::showWorking, () -> router.route(exchange.checkedMessage()));
    } catch (Throwable e) {
      reply = apology(e);
    }
    return reply;
  }

  private Optional<Duration> bring(Reply answer) {
    try {
      exchange.answer(answer);
      return Optional.empty();
    } catch (DeliveryException e) {
      return afterFailure(e);
    } catch (RuntimeException e) {
      return apologise(e);
    }
  }

  private Optional<Duration> afterFailure(DeliveryException e) {
    return switch (e.outcome()) {
      case LATER -> retry(e);
      case REFUSED -> apologise(e);
      case GONE, FORBIDDEN, UNKNOWN -> {
        LOG.warn("An answer for {} ended {}: {}", place(), e.outcome(), e.getMessage());
        yield Optional.empty();
      }
    };
  }

  private Optional<Duration> retry(DeliveryException e) {
    Instant now = clock.instant();
    if (giveUp == null) {
      giveUp = now.plus(PATIENCE);
    }
    if (!now.plus(e.retryAfter()).isAfter(giveUp)) {
      return Optional.of(e.retryAfter());
    }
    if (apologised) {
      LOG.warn("Not even an apology reaches {}: {}", place(), e.getMessage());
      return Optional.empty();
    }
    giveUp = now.plus(PATIENCE_WITH_APOLOGY);
    reply = apology(e);
    return Optional.of(e.retryAfter());
  }

  private Optional<Duration> apologise(Exception e) {
    if (apologised) {
      LOG.error("Not even an apology reaches {}", place(), e);
      return Optional.empty();
    }
    reply = apology(e);
    return Optional.of(Duration.ZERO);
  }

  private Reply apology(Throwable e) {
    apologised = true;
    return Apology.of(e, place());
  }

  private ChatAddress place() {
    return exchange.message().address();
  }
}
