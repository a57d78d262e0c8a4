package org.onrecord.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.Reply;
import org.onrecord.chat.TalkContract;
import org.onrecord.quote.SpeakerDirectory;

class ConsoleConversationTest extends TalkContract {

  private static final int WIDE = 1_000;

  @Override
  protected Talk talk(BiFunction<String, ChatMessage, Reply> answer) {
    SpeakerDirectory directory = new SpeakerDirectory(List.of());
    Command told = new Told(answer);
    ConsoleConversation conversation =
        new ConsoleConversation(
            new CommandRouter(List.of(told), told), directory, Clock.systemUTC());
    return new Piped(conversation, new ConsoleRenderer(WIDE, Style.PLAIN, directory));
  }

  private record Told(BiFunction<String, ChatMessage, Reply> answer) implements Command {
    @Override
    public String name() {
      return "ask";
    }

    @Override
    public String help() {
      return "does as the test says";
    }

    @Override
    public Reply run(String argument, ChatMessage message) {
      return answer.apply(argument, message);
    }
  }

  /** Each answer is flushed by itself: a script may wait for it before its next line. */
  private static final class Piped implements TalkContract.Talk {
    private final ConsoleConversation conversation;
    private final ConsoleRenderer renderer;
    private final StringBuilder typed = new StringBuilder();

    Piped(ConsoleConversation conversation, ConsoleRenderer renderer) {
      this.conversation = conversation;
      this.renderer = renderer;
    }

    @Override
    public void say(String text) {
      typed.append(text).append('\n');
    }

    @Override
    public List<String> awaitAnswers(int count) {
      List<String> answers = new ArrayList<>();
      StringWriter written =
          new StringWriter() {
            @Override
            public void flush() {
              answers.add(toString());
              getBuffer().setLength(0);
            }
          };
      try {
        conversation.runPiped(
            new BufferedReader(new StringReader(typed.toString())),
            new PrintWriter(written),
            renderer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return answers;
    }

    @Override
    public void close() {}
  }
}
