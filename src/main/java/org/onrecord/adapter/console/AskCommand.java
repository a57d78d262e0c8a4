package org.onrecord.adapter.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Answer;
import org.onrecord.ask.ReplyWriter;
import org.onrecord.chat.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "one answer")
final class AskCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "the answer as one JSON object")
  private boolean json;

  @Option(
      names = "--jsonl",
      description = "many questions: lines {\"id\",\"question\",\"history\"} in, answers out")
  private boolean jsonl;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "with --json or --jsonl: the first N of the ranked list, whatever the outcome")
  private @Nullable Integer candidates;

  @Parameters(arity = "0..*", paramLabel = "QUESTION")
  private List<String> words = List.of();

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (candidates != null && candidates < 1) {
      throw new WrongUseException("--candidates takes a number from 1 up, not " + candidates + ".");
    }
    if (jsonl && !words.isEmpty()) {
      throw new WrongUseException(
          "--jsonl reads the questions from standard input; give no other.");
    }
    if (jsonl) {
      return answerEachLine();
    }
    String question = String.join(" ", words);
    if (question.isBlank()) {
      throw new WrongUseException("What is the question? For instance: ask what did … say");
    }
    Timed timed = answer(question, List.of());
    if (json) {
      session.out().println(Json.pretty(describe(timed, question)));
    } else {
      session.out().print(session.render(timed.reply()));
    }
    return timed.answer() instanceof Answer.OnRecord || timed.answer() instanceof Answer.Other
        ? ExitCode.DONE
        : ExitCode.NOT_ON_RECORD;
  }

  private int answerEachLine() throws IOException {
    BufferedReader in = session.streams().reader();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        session.out().println(Json.line(answerLine(Json.parse(line, number))));
      }
    }
    return ExitCode.DONE;
  }

  private ObjectNode answerLine(ObjectNode asked) {
    List<String> history = new ArrayList<>();
    asked.path("history").forEach(earlier -> history.add(earlier.asText()));
    String question = asked.path("question").asText();
    ObjectNode node = Json.object();
    node.set("id", asked.path("id"));
    node.setAll(describe(answer(question, history), question));
    return node;
  }

  private ObjectNode describe(Timed timed, String question) {
    ObjectNode node = Json.object().put("question", question);
    String text = session.plain(timed.reply());
    node.setAll(AnswerJson.of(timed.answer(), text));
    if (candidates != null) {
      AnswerJson.addCandidates(timed.answer(), candidates, node);
      node.put("ms", timed.milliseconds());
    }
    return node;
  }

  private Timed answer(String question, List<String> history) {
    Product product = session.product();
    long start = System.nanoTime();
    Answer answer = product.answerer().answer(question, history).answer();
    return new Timed(answer, (System.nanoTime() - start) / 1e6);
  }

  /** An answer, and how long the core took for it. */
  private record Timed(Answer answer, double milliseconds) {

    Reply reply() {
      return ReplyWriter.write(answer);
    }
  }
}
