package org.onrecord;

import java.io.PrintStream;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.IngestReport.Outcome;
import org.onrecord.ingest.SourceException;

/** What a start has to tell besides answers: on standard error, a sentence each. */
record Notices(PrintStream err) {

  /** Tells what could not be brought in, and why. */
  void tell(IngestReport report) {
    report.with(Outcome.REFUSED).forEach(entry -> err.println("Left out: " + entry.why()));
  }

  void tell(SourceException failure) {
    err.println(failure.getMessage());
  }
}
