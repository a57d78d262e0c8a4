package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What retrieval with LangChain4j would answer.
 *
 * <p>Arguments: the corpus, the questions, the file to write; lines as {@link QuestionBench}'s.
 */
public final class EasyRagBench {

  private EasyRagBench() {}

  public static void main(String[] arguments) throws IOException {
    try (var peer = new EasyRagPeer()) {
      peer.answer(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }
}
