package org.onrecord.adapter.discord;

import java.time.Clock;
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
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Reply;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryBooks;

/** A bot that answers as a test says, connected to a Discord of the test's own. */
final class DiscordFixture implements AutoCloseable {

  final FakeDiscord discord = new FakeDiscord();
  final MemoryBooks books = new MemoryBooks();
  final ConcurrentLinkedQueue<ChatMessage> heard = new ConcurrentLinkedQueue<>();
  private final BiFunction<String, ChatMessage, Reply> answer;
  private DiscordFrontEnd frontEnd;
  private @Nullable DiscordFrontEnd abandoned;

  DiscordFixture(BiFunction<String, ChatMessage, Reply> answer) throws Exception {
    this.answer = answer;
    this.frontEnd = make(FakeDiscord.TOKEN, Set.of(), Set.of());
  }

  DiscordFixture start() throws FrontEndException {
    int before = greetings(discord);
    frontEnd.start();
    discord.await("the commands", d -> greetings(d) > before);
    return this;
  }

  private static int greetings(FakeDiscord discord) {
    return discord.calls("PUT", "/applications/.*/commands").size();
  }

  DiscordFixture startFor(Set<String> chats, Set<String> admins) throws FrontEndException {
    frontEnd = make(FakeDiscord.TOKEN, chats, admins);
    return start();
  }

  /** Starts another bot with the same books, as after a sudden end. */
  void startAgainWithoutClosing() throws FrontEndException {
    abandoned = frontEnd;
    frontEnd = make(FakeDiscord.TOKEN, Set.of(), Set.of());
    frontEnd.start();
  }

  DiscordFrontEnd frontEnd() {
    return frontEnd;
  }

  DiscordFixture startSharded(int shards) throws FrontEndException {
    frontEnd = make(FakeDiscord.TOKEN, shards, Set.of(), Set.of());
    return start();
  }

  DiscordFrontEnd make(String token, Set<String> chats, Set<String> admins) {
    return make(token, 1, chats, admins);
  }

  private DiscordFrontEnd make(String token, int shards, Set<String> chats, Set<String> admins) {
    Command plain = new Told("ask");
    Command who = new Told("who");
    FrontDesk desk =
        new FrontDesk(
            new CommandRouter(List.of(plain, who, new Told("verify")), plain),
            new SpeakerDirectory(List.of()),
            books.books(),
            Clock.systemUTC());
    return new DiscordFrontEnd(
        new DiscordSettings(token, discord.servers(), shards, chats, admins, true),
        desk,
        (kind, typed) ->
            kind == Parameter.Kind.SPEAKER ? List.of(typed + "na Petrosyan") : List.of());
  }

  @Override
  public void close() {
    if (abandoned != null) {
      abandoned.close();
    }
    frontEnd.close();
    discord.close();
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
    public List<Parameter> parameters() {
      return List.of(
          new Parameter("text", "the words", Parameter.Kind.TEXT, "%s", false),
          new Parameter("speaker", "who", Parameter.Kind.SPEAKER, "by %s", false));
    }

    @Override
    public Reply run(String argument, ChatMessage message) {
      heard.add(message);
      return answer.apply(argument, message);
    }
  }
}
