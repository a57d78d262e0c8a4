package org.onrecord.adapter.console;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;
import org.onrecord.chat.FrontEndException;
import picocli.CommandLine.Command;

@Command(
    name = "serve",
    description = "talk with people on every network there is a token for, until SIGTERM")
final class ServeCommand implements Callable<Integer> {

  private final Session session;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FrontEndException, InterruptedException {
    try (Product.Serving serving = session.product().serve()) {
      CountDownLatch end = new CountDownLatch(1);
      Signals.register("TERM", end::countDown);
      Signals.register("INT", end::countDown);
      tell("At work on " + String.join(" and ", serving.networks()) + "; SIGTERM ends it.");
      end.await();
      tell("Ending: what was asked is answered first.");
    }
    return ExitCode.DONE;
  }

  private void tell(String words) {
    session.streams().errors().println(words);
    session.streams().errors().flush();
  }
}
