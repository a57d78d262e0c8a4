package org.onrecord.chat;

import java.util.List;
import java.util.Optional;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;

/** Greets, or opens the quotation that a link points to. */
public final class StartCommand implements Command {

  private final QuotationArchive archive;

  public StartCommand(QuotationArchive archive) {
    this.archive = archive;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String help() {
    return "a word of welcome";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    if (!argument.startsWith(QuotationKey.PREFIX)) {
      return Reply.of(
          "I answer with words that are on the record: who said what, word for word, where and"
              + " when. Ask in plain words, for instance: what did … say about …?"
              + " /help lists what else there is, /privacy says what I keep.");
    }
    return linked(argument)
        .map(StartCommand::shown)
        .orElseGet(
            () -> Reply.of("That link leads to a quotation that is no longer on record here."));
  }

  private Optional<Quotation> linked(String key) {
    return QuotationKey.read(key)
        .flatMap(id -> archive.quotations(List.of(id)).stream().findFirst());
  }

  private static Reply shown(Quotation quotation) {
    return new Reply(List.of(new Reply.Quote(0, quotation, quotation.label())));
  }
}
