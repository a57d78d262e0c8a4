package org.onrecord.adapter.discord;

import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Posting;
import org.onrecord.chat.Recent;
import org.onrecord.chat.Reception;
import org.onrecord.chat.Reference;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of the bot, put together, and its connection while there is one. */
final class DiscordBot {

  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  private static final int MOST_COMING_IN = 5_000;
  private static final int PRIVATE_CHATS = 10_000;

  private final FrontDesk desk;
  private final Reception reception;
  private final DiscordAnswers answers;
  private final LateAnswers late;
  private final SlashCommands commands;
  private final DiscordListener listener;
  private final Resumption resumption;
  private final ThreadPoolExecutor intake = oneThread("discord-intake");
  private final ThreadPoolExecutor atOnce = oneThread("discord-at-once");
  private final Connection connection;
  private final Recent<String, MessageChannel> privateChats = new Recent<>(PRIVATE_CHATS);

  /** Makes the connection with this listener. */
  interface Connection {
    ShardManager shards();
  }

  DiscordBot(
      DiscordSettings settings, FrontDesk desk, Suggestions suggestions, Connection connection) {
    this.desk = desk;
    this.connection = connection;
    FrontDesk.Books books = desk.books();
    this.reception =
        new Reception(DiscordFrontEnd.NAME, desk.router(), Reception.Limits.DEFAULT, desk.clock());
    this.answers =
        new DiscordAnswers(
            new DiscordMessages(new Components(books.buttons())),
            reply -> new DiscordRenderer(desk.directory()).render(reply),
            desk.clock());
    DiscordDoor door = new DiscordDoor(settings, books.register(), this::tell);
    MessageQuestions questions = new MessageQuestions(reception, books.inbox(), answers, door);
    this.commands = new SlashCommands(desk.router().commands());
    this.late = new LateAnswers(this::post);
    var parts = new Interactions.Parts(reception, answers, late, door, books.inbox());
    var interactions = new Interactions(parts, commands, desk.clock());
    this.listener =
        new DiscordListener(
            new DiscordDesk(
                questions,
                interactions,
                new ButtonPresses(interactions, parts, books, desk.clock()),
                new Completion(commands, suggestions),
                new Overhearing(books.listener(), door),
                books.register()),
            new DiscordListener.Hands(atOnce, intake),
            desk.clock());
    this.resumption = new Resumption(books.inbox(), questions, interactions, desk.clock());
  }

  DiscordListener listener() {
    return listener;
  }

  /** Looks up what was not finished, before anything new comes in. */
  void recall() {
    resumption.recall();
  }

  /** Makes the commands known and takes up what was not finished, once every shard is ready. */
  void greet(JDA shard) {
    shard
        .updateCommands()
        .addCommands(commands.definitions())
        .queue(ok -> {}, e -> LOG.warn("Discord does not take the commands", e));
    try {
      intake.execute(() -> resumption.run(shard, channels()));
    } catch (RejectedExecutionException e) {
      LOG.debug("The bot ends before it began", e);
    }
  }

  String send(ChatAddress to, Reply reply) throws DeliveryException {
    if (desk.books().register().isLeft(DiscordFrontEnd.NAME, to.chat())) {
      throw new DeliveryException(Outcome.GONE, "The bot is not in " + to.chat());
    }
    String nonce = "p" + Reference.next() + Reference.next();
    return Posting.inTurn(reception, to, () -> post(to, nonce, reply));
  }

  Instant lastHeard() {
    return listener.lastHeard();
  }

  int unanswered() {
    return late.unanswered();
  }

  /** Stops taking in and answers what was taken in. */
  void drain() {
    listener.close();
    end(atOnce);
    end(intake);
    reception.close();
  }

  private static ThreadPoolExecutor oneThread(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(MOST_COMING_IN),
        work -> new Thread(work, name));
  }

  private static void end(ThreadPoolExecutor thread) {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String post(ChatAddress to, String nonce, Reply reply) throws DeliveryException {
    return answers.post(() -> channels().channel(to), null, nonce, reply);
  }

  private Channels channels() {
    return new Channels(connection.shards(), privateChats);
  }

  private void tell(ChatAddress admin, Reply words) {
    String nonce = "t" + Reference.next() + Reference.next();
    Posting.aside(reception, admin, () -> post(admin, nonce, words));
  }
}
