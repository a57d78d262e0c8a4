package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.RemovedPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "bring articles in: .md, .txt, .html and .jsonl files, or folders of them")
final class ImportCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "one JSON object, with what was cleaned away")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    IngestReport report = session.product().bringIn(paths);
    if (json) {
      session.out().println(Json.pretty(asJson(report)));
    } else {
      show(report);
    }
    return report.count(IngestReport.Outcome.REFUSED) == 0 ? ExitCode.DONE : ExitCode.FAILURE;
  }

  private void show(IngestReport report) {
    PrintWriter out = session.out();
    for (IngestReport.Outcome outcome : IngestReport.Outcome.values()) {
      out.println(outcome.name().toLowerCase(Locale.ROOT) + ": " + report.count(outcome));
    }
    for (IngestReport.Entry entry : report.entries()) {
      if (!entry.why().isEmpty()) {
        String outcome = entry.outcome().name().toLowerCase(Locale.ROOT);
        out.println(Printable.of("  " + outcome + " " + entry.file() + ": " + entry.why()));
      }
    }
  }

  private static ObjectNode asJson(IngestReport report) {
    ObjectNode root = Json.object();
    for (IngestReport.Outcome outcome : IngestReport.Outcome.values()) {
      ArrayNode entries = root.putArray(outcome.name().toLowerCase(Locale.ROOT));
      report.with(outcome).forEach(entry -> describe(entry, entries.addObject()));
    }
    return root;
  }

  private static void describe(IngestReport.Entry entry, ObjectNode node) {
    node.put("article", entry.article()).put("file", entry.file());
    if (!entry.why().isEmpty()) {
      node.put("why", entry.why());
    }
    ArrayNode removed = node.putArray("removed");
    for (RemovedPart part : entry.removed()) {
      removed
          .addObject()
          .put("first_line", part.firstLine())
          .put("last_line", part.lastLine())
          .put("reason", part.reason().words())
          .put("text", part.text());
    }
  }
}
