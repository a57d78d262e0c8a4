package org.onrecord.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored articles: the truth every index is built from. */
public interface ArticleArchive {

  Optional<Article> article(ArticleId id);

  /** Returns all articles, newest first, undated ones last. */
  List<Article> articles();

  /** Returns, for each stored article, how it came to be stored. */
  Map<ArticleId, Filing> filings();

  /** Returns the same for the articles of one source. */
  default Map<ArticleId, Filing> filings(String origin) {
    Map<ArticleId, Filing> ofOrigin = new HashMap<>(filings());
    ofOrigin.values().removeIf(filing -> !filing.origin().equals(origin));
    return ofOrigin;
  }

  int articleCount();

  /** Returns how far the archive reaches. */
  Optional<LocalDate> newestPublished();
}
