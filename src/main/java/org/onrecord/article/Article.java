package org.onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * One article, as its outlet published it, without what is not the article.
 *
 * <p>The body is never cleaned or rewrapped after it is stored: every {@link Span} we keep counts
 * its characters.
 *
 * @param file the name of the file or source record it was read from
 * @param headline the headline as printed, also when it is the first line of the body
 * @param body the cleaned text; paragraphs end with a line feed
 */
public record Article(
    ArticleId id, String file, @Nullable String headline, Provenance provenance, String body) {

  /**
   * Returns the characters printed at a place.
   *
   * @throws IndexOutOfBoundsException if the place is not in this article
   */
  public String textAt(Span place) {
    return body.substring(place.start(), place.end());
  }
}
