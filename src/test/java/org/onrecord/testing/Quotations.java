package org.onrecord.testing;

import org.onrecord.article.Article;
import org.onrecord.article.Span;
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

  /** Returns the direct quotation at a place. */
  public static Quotation at(Article article, Span place, Speaker speaker) {
    return new Quotation(
        article, place, QuotationType.DIRECT, new Attribution(null, null, speaker, 1));
  }

  public static Quotation of(Article article, String words, Speaker speaker, QuotationType type) {
    return new Quotation(
        article, Articles.placeOf(words, article), type, new Attribution(null, null, speaker, 1));
  }
}
