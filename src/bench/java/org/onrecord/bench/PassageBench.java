package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a search box would answer.
 *
 * <p>Arguments: the corpus, the questions, the file to write; lines as {@link QuestionBench}'s.
 */
public final class PassageBench {

  private PassageBench() {}

  public static void main(String[] arguments) throws IOException {
    try (var peer = new PassagePeer()) {
      peer.answer(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }
}
