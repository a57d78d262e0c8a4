package org.onrecord.chat;

import java.time.Instant;

/**
 * What a person thinks of an answer.
 *
 * @param answer the network's id of the message that was judged
 * @param question what it answered; empty if that is not known any more
 */
public record Feedback(
    ChatAddress address,
    String answer,
    String personId,
    Verdict verdict,
    Instant given,
    String question) {

  private static final int LONGEST_QUESTION = 1_000;

  public Feedback {
    question = Beginning.of(question, LONGEST_QUESTION, String::length).text();
  }

  /** What one can say with a button. */
  public enum Verdict {
    RIGHT("👍", "Right"),
    WRONG("👎", "Wrong"),
    NOT_USEFUL("🤷", "Not useful");

    private final String sign;
    private final String words;

    Verdict(String sign, String words) {
      this.sign = sign;
      this.words = words;
    }

    public String sign() {
      return sign;
    }

    public String words() {
      return words;
    }
  }
}
