package org.onrecord.adapter.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.onrecord.chat.DeliveryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The calls to the Bot API, with failures told by what to do next. */
final class TelegramWire implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TelegramWire.class);

  private static final int CALLS_AT_ONCE = 64;

  /**
   * Servers close what is idle after five seconds or more; what is sent into a connection that was
   * just closed may have arrived, so it is never sent again.
   */
  private static final int IDLE_SECONDS = 4;

  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  TelegramWire(TelegramSettings settings) {
    Dispatcher dispatcher = new Dispatcher(threads());
    dispatcher.setMaxRequests(CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
    this.http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(CALLS_AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS))
            .connectTimeout(Duration.ofSeconds(10))
            .readTimeout(Duration.ofSeconds(30))
            .retryOnConnectionFailure(false)
            .addInterceptor(new SendWatch())
            .build();
    this.client = new OkHttpTelegramClient(http, settings.token(), urlOf(settings.api()));
  }

  static TelegramUrl urlOf(URI api) {
    String scheme = String.valueOf(api.getScheme()).toLowerCase(Locale.ROOT);
    int usual = scheme.equals("http") ? 80 : 443;
    return TelegramUrl.builder()
        .schema(scheme)
        .host(api.getHost())
        .port(api.getPort() < 0 ? usual : api.getPort())
        .build();
  }

  /** Calls a method and waits for its result. */
  <T extends Serializable> T call(BotApiMethod<T> method) throws DeliveryException {
    try {
      return client.execute(method);
    } catch (TelegramApiException e) {
      throw Failures.of(e);
    }
  }

  /** Posts a picture; unlike other methods, it carries a file. */
  Message show(SendPhoto photo) throws DeliveryException {
    try {
      return client.execute(photo);
    } catch (TelegramApiException e) {
      throw Failures.of(e);
    }
  }

  /** Calls a method whose result changes nothing. */
  void callAside(BotApiMethod<?> method) {
    try {
      CompletableFuture<?> unused =
          client
              .executeAsync(method)
              .exceptionally(
                  e -> {
                    LOG.debug("{} failed", method.getMethod(), e);
                    return null;
                  });
    } catch (TelegramApiException | RuntimeException e) {
      LOG.debug("{} failed", method.getMethod(), e);
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    try {
      if (!http.dispatcher().executorService().awaitTermination(2, TimeUnit.SECONDS)) {
        http.dispatcher().cancelAll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.connectionPool().evictAll();
  }

  private static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        5,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "telegram-call");
          thread.setDaemon(true);
          return thread;
        });
  }
}
