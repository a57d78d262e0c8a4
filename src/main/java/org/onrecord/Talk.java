package org.onrecord;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onrecord.adapter.jdbc.JdbcConsents;
import org.onrecord.adapter.jdbc.JdbcTalkBook;
import org.onrecord.ask.Verdict;
import org.onrecord.ask.Verifier;
import org.onrecord.chat.Command;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.summary.catchup.Catchup;
import org.onrecord.summary.catchup.CatchupCommand;
import org.onrecord.summary.catchup.ClaimCheck;
import org.onrecord.summary.catchup.OptOutCommand;
import org.onrecord.summary.catchup.TalkBook;
import org.onrecord.summary.catchup.TalkKeeper;

/** What the bot hears of the talk of groups, and tells them of it, put together. */
final class Talk implements AutoCloseable {

  private final Optional<JdbcTalkBook> book;
  private final TalkKeeper keeper;
  private final List<Command> commands;

  Talk(Settings settings, Store store, QueryCore core, Clock clock) {
    CatchupSettings catchups = settings.catchups();
    this.book =
        catchups.key().isEmpty()
            ? Optional.empty()
            : Optional.of(JdbcTalkBook.inFolder(settings.data(), catchups.key()));
    this.keeper =
        new TalkKeeper(
            new JdbcConsents(store.database()),
            book.<TalkBook>map(kept -> kept).orElse(TalkBook.NONE),
            catchups.keptFor(),
            clock);
    Catchup catchup = new Catchup(core, checkingWith(new Verifier(core)));
    this.commands =
        List.of(
            new CatchupCommand(keeper, catchup, settings.networks()::seesTalkIn, clock),
            new OptOutCommand(keeper));
  }

  private static ClaimCheck checkingWith(Verifier verifier) {
    return words -> {
      Verdict verdict = verifier.verify(words, "");
      if (verdict instanceof Verdict.Exact exact) {
        return checked(
            exact.label() == Label.VERBATIM
                ? ClaimCheck.Outcome.WORD_FOR_WORD
                : ClaimCheck.Outcome.NOT_QUOTED_SO,
            exact.original().orElse(exact.where().get(0)));
      }
      return verdict instanceof Verdict.Altered altered
          ? checked(ClaimCheck.Outcome.ALTERED, altered.nearest())
          : new ClaimCheck.Checked(ClaimCheck.Outcome.NOT_FOUND, Optional.empty());
    };
  }

  private static ClaimCheck.Checked checked(ClaimCheck.Outcome outcome, Quotation printed) {
    return new ClaimCheck.Checked(outcome, Optional.of(printed));
  }

  TalkKeeper keeper() {
    return keeper;
  }

  List<Command> commands() {
    return commands;
  }

  @Override
  public void close() {
    book.ifPresent(JdbcTalkBook::close);
  }
}
