package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.onrecord.chat.Reply;
import org.onrecord.ingest.ArticleCleaner;
import org.onrecord.quote.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "quotations", description = "the quotations in a text: who said which words")
final class QuotationsCommand implements Callable<Integer> {

  private static final Pattern PAGE =
      Pattern.compile("\\s*<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

  private final Session session;

  @Option(names = "--json", description = "one JSON object instead of text for people")
  private boolean json;

  @Option(
      names = "--jsonl",
      description = "many texts: lines {\"id\",\"text\"} in, lines {\"id\",\"quotes\"} out")
  private boolean jsonl;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "a text file, or - for standard input")
  private String file = "-";

  QuotationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Product product = session.product();
    TextQuotations quotations = new TextQuotations(new ArticleCleaner(), product::extract);
    if (jsonl) {
      forEachLine(quotations);
    } else if (json) {
      session.out().println(Json.pretty(quotations.asJson(file, text())));
    } else {
      show(quotations.in(text()));
    }
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    String text = TextInput.read(file, session.streams());
    if (PAGE.matcher(text).lookingAt()) {
      throw new WrongUseException(
          "That is a web page. Give its text alone, or import it, which takes the article out of it.");
    }
    return text;
  }

  private void forEachLine(TextQuotations quotations) throws IOException {
    PrintWriter out = session.out();
    BufferedReader in = TextInput.lines(file, session.streams());
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        ObjectNode text = Json.parse(line, number);
        String id = text.path("id").asText();
        out.println(Json.line(quotations.asJson(id, text.path("text").asText())));
      }
    }
  }

  private void show(List<Quotation> quotations) {
    List<Reply.Block> blocks = new ArrayList<>();
    for (Quotation quotation : quotations) {
      blocks.add(new Reply.Quote(blocks.size() + 1, quotation, quotation.label()));
    }
    session.out().print(session.render(new Reply(blocks)));
    if (blocks.isEmpty()) {
      session.out().println("No quotations.");
    }
  }
}
