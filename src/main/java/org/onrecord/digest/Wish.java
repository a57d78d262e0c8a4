package org.onrecord.digest;

import java.util.Objects;
import org.onrecord.quote.Speaker;

/**
 * Whom or what a chat wants to hear about.
 *
 * @param value a speaker's id, or the words of a topic
 * @param shown how the chat calls it
 */
public record Wish(Kind kind, String value, String shown) {

  /** What a wish is about. */
  public enum Kind {
    SPEAKER,
    TOPIC
  }

  public static Wish topic(String words) {
    return new Wish(Kind.TOPIC, words, words);
  }

  static Wish speaker(Speaker known) {
    return new Wish(Kind.SPEAKER, Objects.requireNonNull(known.id()), known.name());
  }
}
