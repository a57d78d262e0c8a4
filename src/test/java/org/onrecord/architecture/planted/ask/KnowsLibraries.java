package org.onrecord.architecture.planted.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import opennlp.tools.util.Span;
import org.apache.lucene.document.Document;
import org.jline.reader.Candidate;
import picocli.CommandLine;

/** Breaks the rules that keep libraries at home. */
public class KnowsLibraries {
  Document lucene = new Document();
  ObjectMapper jackson = new ObjectMapper();
  Span opennlp = new Span(0, 1);
  Candidate jline = new Candidate("");
  CommandLine picocli = new CommandLine(this);

  void jdbc(Connection connection) {}
}
