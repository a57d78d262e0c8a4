package org.onrecord.adapter.console;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.onrecord.chat.Reply;
import picocli.CommandLine.Command;

@Command(name = "chat", description = "a conversation in the console (the default)")
final class ChatCommand implements Callable<Integer> {

  private final Session session;

  ChatCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Product product = session.product();
    ConsoleConversation conversation =
        new ConsoleConversation(product.router(), product.speakers(), product.clock());
    session.out().println(session.render(Reply.of(product.greeting())));
    session.out().flush();
    if (!session.streams().interactive()) {
      conversation.runPiped(session.streams().reader(), session.out(), session.renderer());
    } else {
      try (Terminal terminal = Terminals.open()) {
        conversation.runAt(terminal, session.style(), product.history());
      }
    }
    return ExitCode.DONE;
  }
}
