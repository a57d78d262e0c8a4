package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Posts that an article prints without marks, with their author and handle on the next line. */
final class SignedPosts {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*[—–-]{1,2}\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})"
              + " ?\\(@\\w{1,30}\\).*");

  private static final String MARKS = "\"“”„«»‘’'";

  private final String text;
  private final List<Span> paragraphs;

  private SignedPosts(String text, Paragraphs paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs.spans();
  }

  static List<MarkedWords> in(String text, Paragraphs paragraphs) {
    return new SignedPosts(text, paragraphs).all();
  }

  private List<MarkedWords> all() {
    List<MarkedWords> posts = new ArrayList<>();
    for (int p = 1; p < paragraphs.size(); p++) {
      Span author = author(paragraphs.get(p));
      Span words = paragraphs.get(p - 1);
      if (author != null && author(words) == null && !isMarked(words)) {
        Span outer = new Span(words.start(), paragraphs.get(p).end());
        posts.add(new MarkedWords(List.of(words), outer, true, author));
      }
    }
    return posts;
  }

  private @Nullable Span author(Span line) {
    Matcher signature = SIGNATURE.matcher(text).region(line.start(), line.end());
    return signature.matches() ? new Span(signature.start(1), signature.end(1)) : null;
  }

  /** Words in marks are read as such, and their author with them. */
  private boolean isMarked(Span words) {
    String line = text.substring(words.start(), words.end()).strip();
    return line.isEmpty() || MARKS.indexOf(line.charAt(0)) >= 0;
  }
}
