package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ask.Verdict;
import org.onrecord.ask.VerdictWriter;
import org.onrecord.quote.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify", description = "whether words were said: exact, altered or not found")
final class VerifyCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--speaker", paramLabel = "NAME", description = "of whom the words are claimed")
  private String speaker = "";

  @Option(names = "--json", description = "the verdict as one JSON object")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "WORDS")
  private List<String> words = List.of();

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String claim = String.join(" ", words);
    if (claim.isBlank()) {
      throw new WrongUseException("Which words? For instance: verify \"words somebody claims\"");
    }
    Verdict verdict = session.product().verifier().verify(claim, speaker);
    if (json) {
      session.out().println(Json.pretty(asJson(verdict, claim)));
    } else {
      session.out().print(session.render(VerdictWriter.write(verdict)));
    }
    return verdict instanceof Verdict.NotFound ? ExitCode.NOT_ON_RECORD : ExitCode.DONE;
  }

  private ObjectNode asJson(Verdict verdict, String claim) {
    ObjectNode node = Json.object().put("words", claim);
    if (verdict instanceof Verdict.Exact exact) {
      node.put("verdict", "exact").set("quotations", AnswerJson.quotations(exact.where()));
    } else if (verdict instanceof Verdict.Altered altered) {
      node.put("verdict", "altered").set("quotations", quotations(altered.nearest()));
      addAll(altered.claimed(), node.putArray("claimed_only"));
      addAll(altered.printed(), node.putArray("printed_only"));
    } else if (verdict instanceof Verdict.BySomebodyElse other) {
      node.put("verdict", "somebody_else").set("quotations", quotations(other.actual()));
    } else {
      node.put("verdict", "not_found").putArray("quotations");
    }
    return node.put("text", session.plain(VerdictWriter.write(verdict)));
  }

  private static ArrayNode quotations(Quotation only) {
    return AnswerJson.quotations(List.of(only));
  }

  private static void addAll(List<String> strings, ArrayNode array) {
    strings.forEach(array::add);
  }
}
