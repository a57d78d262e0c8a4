package org.onrecord.ingest;

import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;

/**
 * One article as its source holds it, with whatever else stands on its page.
 *
 * @param file the name of the file or source record, for people
 * @param headline as the source gives it
 * @param text the page, untouched
 */
public record RawArticle(
    ArticleId id, String file, @Nullable String headline, Provenance provenance, String text) {

  /** The BCP 47 tag for a text of which nobody says what language it is in. */
  public static final String UNKNOWN_LANGUAGE = "und";
}
