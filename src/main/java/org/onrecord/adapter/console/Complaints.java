package org.onrecord.adapter.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence on standard error, and chooses the exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final GlobalOptions options;

  Complaints(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(shortened(String.valueOf(wrong.getMessage())));
    err.println("Try: onrecord " + helpFor(command));
    return ExitCode.WRONG_USE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (options.verbose()) {
      failure.printStackTrace(err);
    } else {
      err.println(sentence(failure));
    }
    return failure instanceof WrongUseException ? ExitCode.WRONG_USE : ExitCode.FAILURE;
  }

  private static String helpFor(CommandLine command) {
    return command.getParent() == null ? "--help" : command.getCommandName() + " --help";
  }

  private static String sentence(Exception failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? "That failed: " + failure.getClass().getSimpleName() + ". --verbose shows where."
        : message;
  }

  private static String shortened(String message) {
    return message.length() <= 500 ? message : message.substring(0, 500) + " …";
  }
}
