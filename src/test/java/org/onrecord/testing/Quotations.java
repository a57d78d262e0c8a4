package org.onrecord.testing;

import org.onrecord.article.Article;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;

/** Quotations for tests. */
public final class Quotations {

  private Quotations() {}

  public static Quotation direct(Article article, String words, Speaker speaker) {
    return of(article, words, speaker, QuotationType.DIRECT);
  }

  public static Quotation of(Article article, String words, Speaker speaker, QuotationType type) {
    return new Quotation(
        article, Articles.placeOf(words, article), type, new Attribution(null, null, speaker, 1));
  }
}
