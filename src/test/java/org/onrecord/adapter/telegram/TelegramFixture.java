package org.onrecord.adapter.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.Reply;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryBooks;

/** A bot that answers as a test says, connected to a Bot API of the test's own. */
final class TelegramFixture implements AutoCloseable {

  final BotApiServer api;
  final MemoryBooks books = new MemoryBooks();
  final ConcurrentLinkedQueue<ChatMessage> heard = new ConcurrentLinkedQueue<>();
  private final BiFunction<String, ChatMessage, Reply> answer;
  private TelegramFrontEnd frontEnd;
  private @Nullable TelegramFrontEnd abandoned;

  TelegramFixture(BiFunction<String, ChatMessage, Reply> answer) throws Exception {
    this.api = new BotApiServer();
    this.answer = answer;
    this.frontEnd = make(Set.of(), Set.of());
  }

  /** A bot that repeats what it is told. */
  static TelegramFixture echoing() throws Exception {
    TelegramFixture fixture = new TelegramFixture((text, message) -> Reply.of("echo: " + text));
    fixture.start();
    return fixture;
  }

  TelegramFrontEnd frontEnd() {
    return frontEnd;
  }

  TelegramFixture start() throws FrontEndException {
    frontEnd.start();
    return this;
  }

  TelegramFixture startFor(Set<String> chats, Set<String> admins) throws FrontEndException {
    frontEnd.close();
    frontEnd = make(chats, admins);
    return start();
  }

  /** Ends the bot and starts another one with the same books. */
  void restart() throws FrontEndException {
    frontEnd.close();
    frontEnd = make(Set.of(), Set.of());
    frontEnd.start();
  }

  /** Starts another bot with the same books, as after a sudden end. */
  void startAgainWithoutClosing() throws FrontEndException {
    abandoned = frontEnd;
    frontEnd = make(Set.of(), Set.of());
    frontEnd.start();
  }

  FrontDesk desk() {
    Command plain = new Told("ask");
    return new FrontDesk(
        new CommandRouter(List.of(plain), plain),
        new SpeakerDirectory(List.of()),
        books.books(),
        Clock.systemUTC());
  }

  @Override
  public void close() {
    if (abandoned != null) {
      abandoned.close();
    }
    frontEnd.close();
    api.close();
  }

  private TelegramFrontEnd make(Set<String> chats, Set<String> admins) {
    TelegramSettings settings =
        new TelegramSettings(BotApiServer.TOKEN, api.url(), chats, admins, Duration.ofSeconds(5));
    return new TelegramFrontEnd(settings, desk());
  }

  private final class Told implements Command {
    private final String name;

    Told(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String help() {
      return "does as the test says";
    }

    @Override
    public Reply run(String argument, ChatMessage message) {
      heard.add(message);
      return answer.apply(argument, message);
    }
  }
}
