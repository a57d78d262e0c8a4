package org.onrecord.article;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from. What it does not print and nobody added is absent, never guessed.
 *
 * @param outlet the publisher's name as readers know it
 * @param published the date in the outlet's own time zone
 * @param publishedBasis who says so; without meaning if there is no date
 * @param language the language of the body, as a BCP 47 tag
 * @param translatedFrom the language the words were first printed in, if the body is a translation
 */
public record Provenance(
    @Nullable String outlet,
    @Nullable String author,
    @Nullable URI url,
    @Nullable LocalDate published,
    DateBasis publishedBasis,
    String language,
    @Nullable String translatedFrom) {

  /** Nothing known but the language. */
  public static Provenance unknown(String language) {
    return new Provenance(null, null, null, null, DateBasis.PRINTED, language, null);
  }

  public boolean isTranslation() {
    return translatedFrom != null;
  }
}
