package org.onrecord.adapter.console;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;
import org.onrecord.query.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "summary", description = "what was said, in short and word for word")
final class SummaryCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--from", paramLabel = "DATE", description = "the first day, as 2023-06-01")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "the last day")
  private @Nullable LocalDate to;

  @Option(names = "--topic", paramLabel = "WORDS", description = "on what")
  private String topic = "";

  @Option(names = "--speaker", paramLabel = "NAME", description = "whose words")
  private String speaker = "";

  SummaryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new WrongUseException("--to " + to + " is before --from " + from + ".");
    }
    Period period = new Period(from, to, "");
    Reply summary = session.product().summarizer().of(topic, speaker, period);
    session.out().print(session.render(summary));
    return ExitCode.of(summary);
  }
}
