package org.onrecord.ingest;

import org.onrecord.article.ArticleId;

/** An article that a source has, read only when it is wanted. */
public interface Offer {

  ArticleId id();

  /** Returns what people call it: the file's name, or the file's name and a line. */
  String file();

  /** Returns a hash of what the source holds, without making an article of it. */
  String content() throws RefusedArticleException;

  RawArticle read() throws RefusedArticleException;
}
