package org.onrecord.adapter.console;

import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: what can be typed after {@code java -jar onrecord.jar}. */
public final class CommandLineInterface {

  private CommandLineInterface() {}

  /**
   * Carries out a command line.
   *
   * @param build makes the product for the options, when a command first needs it
   * @return the exit code of the process
   */
  public static int run(String[] args, Streams streams, Function<GlobalOptions, Product> build) {
    GlobalOptions options = new GlobalOptions();
    try (Session session = new Session(options, streams, build)) {
      return commands(options, session).execute(args);
    }
  }

  private static CommandLine commands(GlobalOptions options, Session session) {
    Complaints complaints = new Complaints(options);
    return new CommandLine(new Root(session))
        .addMixin("global", options)
        .addSubcommand(new ChatCommand(session))
        .addSubcommand(new AskCommand(session))
        .addSubcommand(new QuotationsCommand(session))
        .addSubcommand(new VerifyCommand(session))
        .addSubcommand(new SummaryCommand(session))
        .addSubcommand(new DigestCommand(session))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(new ServeCommand(session))
        .addSubcommand(new ReindexCommand(session))
        .addSubcommand(new DoctorCommand(session))
        .setOut(session.out())
        .setErr(session.streams().errors())
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  @Command(
      name = "onrecord",
      mixinStandardHelpOptions = true,
      scope = ScopeType.INHERIT,
      versionProvider = Version.class,
      description = "answers with words that are on the record; without a command: chat")
  static final class Root implements Callable<Integer> {

    private final Session session;

    Root(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws Exception {
      return new ChatCommand(session).call();
    }
  }
}
