package org.onrecord.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "reindex", description = "make the index anew from the archive")
final class ReindexCommand implements Callable<Integer> {

  private final Session session;

  ReindexCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int articles = session.product().reindex();
    session.out().println("Indexed " + Counted.of(articles, "article") + ".");
    return ExitCode.DONE;
  }
}
