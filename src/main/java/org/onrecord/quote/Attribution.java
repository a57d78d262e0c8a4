package org.onrecord.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * Whose words the article says a quotation is.
 *
 * @param mention where the article names the source ("the top diplomat", "he"); absent if it does
 *     not
 * @param cue the words that say that somebody speaks ("said", "according to"); absent if there are
 *     none
 * @param confidence how likely {@code speaker} is right, 0 to 1
 */
public record Attribution(
    @Nullable Span mention, @Nullable Span cue, Speaker speaker, double confidence) {

  public Attribution {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }
}
