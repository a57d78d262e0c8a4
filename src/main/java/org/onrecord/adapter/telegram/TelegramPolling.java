package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Asks Telegram for updates again and again, and acknowledges none before it was taken in.
 *
 * <p>The library's own memory of the offset is set back before each poll, for it would drop updates
 * that come again after a failure of ours, or out of order.
 */
final class TelegramPolling implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TelegramPolling.class);

  private static final int PER_POLL = 100;
  private static final long PAUSE_AFTER_FAILURE = Duration.ofSeconds(1).toNanos();

  /** Takes updates in; if it throws, they will come again. */
  interface Intake {
    void take(List<Update> updates);
  }

  private final TelegramSettings settings;
  private final Intake intake;
  private final PollWatch watch;
  private final OkHttpClient http;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "telegram-poll"));
  private final TelegramBotsLongPollingApplication library;
  private volatile @Nullable BotSession session;
  private volatile boolean isClosed;

  /** The first update that was not taken in yet. */
  private volatile long offset;

  TelegramPolling(TelegramSettings settings, Intake intake, Clock clock) {
    this.settings = settings;
    this.intake = intake;
    this.watch = new PollWatch(clock);
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(10))
            .readTimeout(settings.pollFor().plusSeconds(15))
            .retryOnConnectionFailure(false)
            .addInterceptor(watch)
            .build();
    this.library =
        new TelegramBotsLongPollingApplication(
            ObjectMapper::new, () -> http, () -> thread, () -> watch);
  }

  void start() throws TelegramApiException {
    session =
        library.registerBot(
            settings.token(),
            () -> TelegramWire.urlOf(settings.api()),
            ignored -> nextPoll(),
            this::consume);
  }

  Instant lastGood() {
    return watch.lastGood();
  }

  long unreadable() {
    return watch.unreadable();
  }

  @Override
  public void close() {
    isClosed = true;
    try {
      library.close();
    } catch (Exception e) {
      LOG.debug("The library did not close its session", e);
    }
    thread.shutdownNow();
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!thread.awaitTermination(3, TimeUnit.SECONDS)) {
        LOG.warn("The last poll does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private GetUpdates nextPoll() {
    if (watch.highest() >= offset && !watch.hasReadable()) {
      offset = watch.highest() + 1;
    }
    BotSession running = session;
    if (running != null) {
      running.getLastReceivedUpdate().set(0);
    }
    return GetUpdates.builder()
        .offset(Math.toIntExact(offset))
        .limit(PER_POLL)
        .timeout(Math.toIntExact(settings.pollFor().toSeconds()))
        .allowedUpdates(List.of())
        .build();
  }

  /** Never throws: an exception would end the library's polling for good, and silently. */
  private void consume(List<Update> updates) {
    if (isClosed) {
      return;
    }
    try {
      intake.take(updates);
      offset = Math.max(offset, watch.highest() + 1);
    } catch (Throwable e) {
      LOG.error("Updates could not be taken in and will come again", e);
      LockSupport.parkNanos(PAUSE_AFTER_FAILURE);
    }
  }
}
