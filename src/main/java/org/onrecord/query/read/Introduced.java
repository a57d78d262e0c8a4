package org.onrecord.query.read;

import java.util.List;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Speaker;

/** Knows whom articles introduce by an office, or a description, that no editor entered. */
@FunctionalInterface
public interface Introduced {

  /**
   * Returns those who are quoted and introduced so.
   *
   * @param articles which alone are looked at; empty for all
   */
  List<Speaker> as(String words, Set<ArticleId> articles);
}
