package org.onrecord.ingest;

import java.util.Set;
import org.onrecord.article.Provenance;

/** {@code .txt} files: an article of which nothing is known but its text. */
public final class PlainText {

  private PlainText() {}

  public static ArticleFormat format() {
    return new PageFormat(
        Set.of("txt"),
        (id, file, text) ->
            new RawArticle(id, file, null, Provenance.unknown(RawArticle.UNKNOWN_LANGUAGE), text));
  }
}
