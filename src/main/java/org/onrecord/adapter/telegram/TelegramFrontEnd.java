package org.onrecord.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The bot on Telegram: connects, and connects again later if Telegram is not there at the start.
 */
public final class TelegramFrontEnd implements FrontEnd {

  public static final String NAME = "telegram";

  private static final Logger LOG = LoggerFactory.getLogger(TelegramFrontEnd.class);

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final TelegramSettings settings;
  private final FrontDesk desk;
  private final TelegramWire wire;
  private final ScheduledExecutorService connecting =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "telegram-connect"));
  private volatile @Nullable TelegramBot bot;
  private boolean isClosed;

  public TelegramFrontEnd(TelegramSettings settings, FrontDesk desk) {
    this.settings = settings;
    this.desk = desk;
    this.wire = new TelegramWire(settings);
  }

  /** Returns where a person talks with the bot alone. */
  public static ChatAddress addressOfPerson(String id) {
    return new ChatAddress(NAME, id, null);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() throws FrontEndException {
    try {
      connect();
    } catch (DeliveryException e) {
      if (Failures.isWrongToken(e)) {
        throw new FrontEndException(
            "Telegram does not accept the token in TELEGRAM_BOT_TOKEN; @BotFather gives a new one.",
            e);
      }
      LOG.warn("Telegram is not there ({}); trying again until it is", e.getMessage());
      connectLater();
    }
  }

  @Override
  public String send(ChatAddress to, Reply reply) throws DeliveryException {
    TelegramBot connected = bot;
    if (connected == null) {
      throw DeliveryException.later(BETWEEN_TRIES, "Not connected to Telegram");
    }
    return connected.send(to, reply);
  }

  @Override
  public Instant lastHeard() {
    TelegramBot connected = bot;
    return connected == null ? Instant.MIN : connected.lastHeard();
  }

  /** How many updates could not be read since the start. */
  public long unreadableUpdates() {
    TelegramBot connected = bot;
    return connected == null ? 0 : connected.unreadableUpdates();
  }

  @Override
  public void close() {
    connecting.shutdownNow();
    TelegramBot connected;
    synchronized (this) {
      isClosed = true;
      connected = bot;
    }
    if (connected != null) {
      connected.close();
    }
    wire.close();
  }

  private synchronized void connect() throws DeliveryException {
    if (isClosed) {
      return;
    }
    User me = wire.call(new GetMe());
    TelegramBot connected = new TelegramBot(settings, desk, wire, me);
    try {
      connected.start();
    } catch (TelegramApiException e) {
      connected.close();
      throw DeliveryException.later(BETWEEN_TRIES, String.valueOf(e.getMessage()));
    }
    bot = connected;
    LOG.info("Connected to Telegram as @{}", me.getUserName());
  }

  private void connectLater() {
    Future<?> unused =
        connecting.schedule(
            () -> {
              try {
                connect();
              } catch (DeliveryException | RuntimeException e) {
                LOG.warn("Still no Telegram: {}", e.getMessage());
                connectLater();
              }
            },
            BETWEEN_TRIES.toMillis(),
            TimeUnit.MILLISECONDS);
  }
}
