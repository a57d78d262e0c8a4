package org.onrecord.quote.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/**
 * Where an article was filed, as agencies and papers print it before its first sentence: "PORT
 * SELLA, March 3 (AP) — ". A place in capitals looks like a name and says nothing.
 */
final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:,[^\\n:“”\"—–]{1,40}?)?(?:"
              + " ?\\([^)\\n]{1,30}\\))?)\\s*(?:[—–]|--|-(?=\\s))\\s*\\S.*");

  /** Further down, what looks so is a person in an interview or the name of a list's entry. */
  private static final int FIRST_PARAGRAPHS = 5;

  private Datelines() {}

  /** Returns where the dateline stands; none if several paragraphs begin like one. */
  static List<Span> in(String text, Paragraphs paragraphs) {
    List<Span> found =
        paragraphs.spans().stream()
            .map(paragraph -> DATELINE.matcher(text).region(paragraph.start(), paragraph.end()))
            .filter(Matcher::matches)
            .map(match -> new Span(match.start(1), match.end(1)))
            .toList();
    return found.size() == 1 && found.get(0).start() < endOfFirst(paragraphs) ? found : List.of();
  }

  private static int endOfFirst(Paragraphs paragraphs) {
    int last = Math.min(FIRST_PARAGRAPHS, paragraphs.spans().size()) - 1;
    return paragraphs.spans().get(last).end();
  }
}
