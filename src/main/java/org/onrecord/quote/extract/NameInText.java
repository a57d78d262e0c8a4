package org.onrecord.quote.extract;

import java.util.List;
import org.onrecord.article.Span;

/**
 * A place where a text prints a name.
 *
 * @param span the name without titles
 * @param titles what stands in front of it, lower case: "foreign", "minister"
 * @param isQuoted whether it stands inside quotation marks
 */
record NameInText(Span span, String printed, Name name, List<String> titles, boolean isQuoted) {

  NameInText {
    titles = List.copyOf(titles);
  }
}
