package org.onrecord.adapter.discord;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on Discord: connects, and connects again later if Discord is not there at the start. */
public final class DiscordFrontEnd implements FrontEnd {

  public static final String NAME = "discord";

  private static final Logger LOG = LoggerFactory.getLogger(DiscordFrontEnd.class);

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

  private final DiscordSettings settings;
  private final DiscordBot bot;
  private final Set<Integer> readyShards = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService connecting =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "discord-connect"));
  private volatile @Nullable ShardManager shards;
  private boolean isClosed;

  public DiscordFrontEnd(DiscordSettings settings, FrontDesk desk, Suggestions suggestions) {
    DiscordMessages.mentionNobodyByDefault();
    this.settings = settings;
    this.bot = new DiscordBot(settings, desk, suggestions, this::connectedShards);
  }

  /** Returns where a person talks with the bot alone. */
  public static ChatAddress addressOfPerson(String id) {
    return Channels.addressOfPerson(id);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() throws FrontEndException {
    try {
      connect();
    } catch (InvalidTokenException e) {
      throw new FrontEndException(
          "Discord does not accept the token in DISCORD_BOT_TOKEN; the developer portal gives a new one.",
          e);
    } catch (RuntimeException e) {
      LOG.warn("Discord is not there ({}); trying again until it is", e.toString());
      connectLater();
    }
  }

  @Override
  public String send(ChatAddress to, Reply reply) throws DeliveryException {
    if (shards == null || readyShards.size() < settings.shards()) {
      throw DeliveryException.later(BETWEEN_TRIES, "Not connected to Discord");
    }
    return bot.send(to, reply);
  }

  @Override
  public Instant lastHeard() {
    return bot.lastHeard();
  }

  /** Returns how many commands nobody could be given an answer to. */
  int unanswered() {
    return bot.unanswered();
  }

  @Override
  public void close() {
    connecting.shutdownNow();
    bot.drain();
    ShardManager connected;
    synchronized (this) {
      isClosed = true;
      connected = shards;
    }
    if (connected != null) {
      end(connected);
    }
  }

  private synchronized void connect() {
    if (!isClosed) {
      bot.recall();
      shards = builder().build();
    }
  }

  private Set<GatewayIntent> intents() {
    Set<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.seesTalk()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  private DefaultShardManagerBuilder builder() {
    DiscordSettings.Servers servers = settings.servers();
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.createLight(settings.token(), intents())
            .setShardsTotal(settings.shards())
            .setEnableShutdownHook(false)
            .setCompression(servers.isCompressed() ? Compression.ZLIB : Compression.NONE)
            .addEventListeners(bot.listener(), (EventListener) event -> greet(event));
    URI rest = servers.rest();
    if (rest != null) {
      builder.setRestConfig(new RestConfig().setBaseUrl(rest.toString()));
    }
    URI gateway = servers.gateway();
    if (gateway != null) {
      builder.setSessionController(new FixedGateway(gateway));
    }
    return builder;
  }

  /** Sees when the last of the shards is ready. */
  private void greet(GenericEvent event) {
    if (event instanceof ReadyEvent
        && readyShards.add(event.getJDA().getShardInfo().getShardId())
        && readyShards.size() == settings.shards()) {
      bot.greet(event.getJDA());
    }
  }

  private void connectLater() {
    Future<?> unused =
        connecting.schedule(
            () -> {
              try {
                connect();
              } catch (RuntimeException e) {
                LOG.warn("Still no Discord: {}", e.toString());
                connectLater();
              }
            },
            BETWEEN_TRIES.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private ShardManager connectedShards() {
    ShardManager connected = shards;
    if (connected == null) {
      throw new IllegalStateException("Not connected to Discord");
    }
    return connected;
  }

  private static void end(ShardManager connected) {
    var all = connected.getShards();
    connected.shutdown();
    for (JDA shard : all) {
      try {
        if (!shard.awaitShutdown(Duration.ofSeconds(2))) {
          shard.shutdownNow();
        }
      } catch (InterruptedException e) {
        shard.shutdownNow();
        Thread.currentThread().interrupt();
      }
      shard.getHttpClient().dispatcher().executorService().shutdown();
      shard.getHttpClient().connectionPool().evictAll();
    }
  }

  private static final class FixedGateway extends ConcurrentSessionController {
    private final URI gateway;

    FixedGateway(URI gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway.toString();
    }
  }
}
