package org.onrecord.article;

import java.time.LocalDate;
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

  int articleCount();

  /** Returns how far the archive reaches. */
  Optional<LocalDate> newestPublished();
}
