package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * Words that stand between quotation marks, speech or not, or a turn of a transcript.
 *
 * @param pieces the words without the marks, one piece for each paragraph they run through
 * @param outer from the first mark to the last one, marks included
 * @param closed whether the text prints the closing mark
 * @param label the name that a transcript prints in front of the words
 */
record MarkedWords(List<Span> pieces, Span outer, boolean closed, @Nullable Span label) {

  MarkedWords {
    pieces = List.copyOf(pieces);
  }

  Span words() {
    return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }
}
