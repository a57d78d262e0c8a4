package org.onrecord.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another system's answers, which it also writes down as the data set's own scorer reads them. */
final class WrittenAnswers implements Answering {

  private final Answering system;
  private final PrintWriter out;

  WrittenAnswers(Answering system, Path file) throws IOException {
    this.system = system;
    this.out = new PrintWriter(Files.newBufferedWriter(file));
  }

  @Override
  public Answered answer(AskedQuestion question) throws IOException {
    Answered answer = system.answer(question);
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("qid", question.id());
    line.put("confidence", answer.confidence());
    ArrayNode results = line.putArray("results");
    for (Shown each : answer.ranking()) {
      results
          .addObject()
          .put("doc", each.article())
          .put("text", each.text())
          .put("score", each.score());
    }
    out.println(line);
    return answer;
  }

  @Override
  public void close() {
    out.close();
  }
}
